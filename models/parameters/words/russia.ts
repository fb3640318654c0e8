import type { russia } from '../groups/russia.ts';
import type { ParameterWords } from '../types.ts';

/** What Russia pumps and ships: in words. */
export const russiaWords = {
	production: {
		meaning: 'Russian liquids output before any change.',
		basis: 'Just below the yearly figure for 2025, 10.53.',
		disputes: [
			{ who: 'EIA, 2025', says: '10.53 of all liquids.', value: 10.53, source: 'eiaintl' },
			{ who: 'Bloomberg, August 2026', says: '8.89 of crude alone.', value: 8.89, source: 'bbg2608' }
		]
	},
	crudeExports: {
		meaning: 'Crude that Russia ships abroad, by sea and by pipe, before any change.',
		basis: 'Monthly figures of the IEA, rounded.',
		disputes: [
			{ who: 'Bloomberg, August 2026', says: '3.46 by sea alone.', value: 3.46, source: 'bbg2608' },
			{ who: 'KSE', says: 'Ten dollars are 18.3 bn a year: 5.0 mb/d.', value: 5, source: 'kse' }
		]
	},
	productExports: {
		meaning: 'Oil products that Russia ships abroad.',
		basis: 'Between the years before the strikes on refineries and the summer of 2026.',
		disputes: [
			{ who: 'IEA, 2024 and 2025', says: '2.6 to 2.7.', span: [2.6, 2.7], source: 'ieamonths' },
			{
				who: 'Atlantic Council, July and August 2026',
				says: 'About 1.1, fewest in 20 years.',
				value: 1.1,
				source: 'atl2609'
			},
			{ who: 'US Treasury, October 2026', says: 'Diesel licensed to April 2027.', source: 'ofac135' }
		]
	},
	supplyElasticityShort: {
		meaning: 'Change of Russian output within a month for each 1 % on the price, in per cent.',
		basis: 'Models of Russian fields shut nothing in near 40 dollars.',
		disputes: [{ who: 'Baumeister and Hamilton', says: '0.15 for the world.', value: 0.15, source: 'bh19' }]
	},
	supplyElasticityLong: {
		meaning: 'Change of Russian output after many years for each 1 % on the price, in per cent.',
		basis: 'Below the world’s: fields pay far under today’s price, and taxes soften the fall.',
		disputes: [
			{
				who: 'Johnson, Rachel and Wolfram',
				says: 'Level above 40 dollars, falling fast below.',
				value: 0,
				source: 'jrw'
			}
		]
	},
	supplyHalfLife: {
		meaning: 'Months in which half of the slow answer of Russian output has happened.',
		basis: 'As for other conventional supply.',
		disputes: []
	}
} as const satisfies Record<keyof typeof russia, ParameterWords>;
