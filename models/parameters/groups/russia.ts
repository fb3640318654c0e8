import type { ParameterSpec } from '../types.ts';

/** What Russia pumps and ships. */
export const russia = {
	production: {
		kind: 'number',
		label: 'Russian output',
		meaning: 'Russian liquids output before any change.',
		standing: 'judgement',
		basis: 'Just below the yearly figure for 2025, 10.53.',
		sources: ['eiaintl'],
		disputes: [
			{ who: 'EIA, 2025', says: '10.53 of all liquids.', value: 10.53, source: 'eiaintl' },
			{ who: 'Bloomberg, August 2026', says: '8.89 of crude alone.', value: 8.89, source: 'bbg2608' }
		],
		unit: 'mb/d',
		default: 10.3,
		low: 7,
		high: 12,
		step: 0.1,
		stops: [],
		distribution: null
	},
	crudeExports: {
		kind: 'number',
		label: 'Russian crude exports',
		meaning: 'Crude that Russia ships abroad, by sea and by pipe, before any change.',
		standing: 'data',
		basis: 'Monthly figures of the IEA, rounded.',
		sources: ['ieamonths'],
		disputes: [
			{ who: 'Bloomberg, August 2026', says: '3.46 by sea alone.', value: 3.46, source: 'bbg2608' },
			{ who: 'KSE', says: 'Ten dollars are 18.3 bn a year: 5.0 mb/d.', value: 5, source: 'kse' }
		],
		unit: 'mb/d',
		default: 4.7,
		low: 2,
		high: 7,
		step: 0.1,
		stops: [],
		distribution: { kind: 'triangular', low: 4.2, mode: 4.7, high: 5.2 }
	},
	productExports: {
		kind: 'number',
		label: 'Russian product exports',
		meaning: 'Oil products that Russia ships abroad.',
		standing: 'judgement',
		basis: 'Between the years before the strikes on refineries and the summer of 2026.',
		sources: ['ieamonths', 'atl2609'],
		disputes: [
			{ who: 'IEA, 2024 and 2025', says: '2.6 to 2.7.', span: [2.6, 2.7], source: 'ieamonths' },
			{
				who: 'Atlantic Council, July and August 2026',
				says: 'About 1.1, fewest in 20 years.',
				value: 1.1,
				source: 'atl2609'
			},
			{ who: 'US Treasury, October 2026', says: 'Diesel licensed to April 2027.', source: 'ofac135' }
		],
		unit: 'mb/d',
		default: 2,
		low: 0,
		high: 4,
		step: 0.1,
		stops: [
			{ value: 1.1, label: 'summer 2026' },
			{ value: 2.6, label: '2024–25' }
		],
		distribution: { kind: 'triangular', low: 1.1, mode: 2, high: 2.6 }
	},
	supplyElasticityShort: {
		kind: 'number',
		label: 'Russia answers at once',
		meaning: 'Change of Russian output within a month for each 1 % on the price, in per cent.',
		standing: 'judgement',
		basis: 'Models of Russian fields shut nothing in near 40 dollars.',
		sources: ['jrw', 'wgs22'],
		disputes: [{ who: 'Baumeister and Hamilton', says: '0.15 for the world.', value: 0.15, source: 'bh19' }],
		unit: '1',
		default: 0.02,
		low: 0,
		high: 0.4,
		step: 0.005,
		stops: [{ value: 0, label: 'none' }],
		distribution: { kind: 'triangular', low: 0, mode: 0.02, high: 0.06 }
	},
	supplyElasticityLong: {
		kind: 'number',
		label: 'Russia answers in the end',
		meaning: 'Change of Russian output after many years for each 1 % on the price, in per cent.',
		standing: 'judgement',
		basis: 'Below the world’s: fields pay far under today’s price, and taxes soften the fall.',
		sources: ['jrw', 'wgs22'],
		disputes: [
			{
				who: 'Johnson, Rachel and Wolfram',
				says: 'Level above 40 dollars, falling fast below.',
				value: 0,
				source: 'jrw'
			}
		],
		unit: '1',
		default: 0.1,
		low: 0,
		high: 0.5,
		step: 0.01,
		stops: [{ value: 0, label: 'none' }],
		distribution: { kind: 'triangular', low: 0.05, mode: 0.1, high: 0.25 }
	},
	supplyHalfLife: {
		kind: 'number',
		label: 'Russia’s half-life',
		meaning: 'Months in which half of the slow answer of Russian output has happened.',
		standing: 'judgement',
		basis: 'As for other conventional supply.',
		sources: [],
		disputes: [],
		unit: 'months',
		default: 36,
		low: 6,
		high: 120,
		step: 1,
		stops: [],
		distribution: null
	}
} as const satisfies Record<string, ParameterSpec>;
