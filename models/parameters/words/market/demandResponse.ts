import type { demandResponse } from '../../groups/market/demandResponse.ts';
import type { ParameterWords } from '../../types.ts';

/** How users of oil answer a price: in words. */
export const demandResponseWords = {
	demandElasticityShort: {
		meaning: 'Change of world oil use within a month for each 1 % on the price, in per cent; negative.',
		basis: 'Below the arc of 2026, since part of that answer took longer than a month.',
		disputes: [
			{
				who: 'The shock of 2026',
				says: 'An arc of −0.06 to −0.09.',
				span: [-0.09, -0.06],
				source: 'natural26'
			},
			{ who: 'Bilgin and Ellwanger', says: '−0.023 for fuels.', value: -0.023, source: 'bilgin' },
			{ who: 'Hamilton', says: '−0.06.', value: -0.06, source: 'hamilton09' },
			{ who: 'Caldara, Cavallo and Iacoviello', says: '−0.14.', value: -0.14, source: 'cci19' },
			{ who: 'Kilian and Murphy', says: '−0.26, with stocks.', value: -0.26, source: 'km14' },
			{ who: 'Baumeister and Hamilton', says: '−0.35.', value: -0.35, source: 'bh19' }
		]
	},
	demandElasticityLong: {
		meaning: 'Change of world oil use after many years for each 1 % on the price, in per cent; negative.',
		basis: 'Within the panel of 25 countries, nearer its weak end.',
		disputes: [
			{ who: 'Panel of 25 countries', says: '−0.11 to −0.36.', span: [-0.36, -0.11], source: 'panel' },
			{ who: 'Golombek, Irarrazabal and Ma', says: '−0.35.', value: -0.35, source: 'gim18' }
		]
	},
	demandHalfLife: {
		meaning: 'Months in which half of the slow answer of demand has happened.',
		basis: 'About as long as a price takes to revert half-way, 3.3 to 3.6 years.',
		disputes: [
			{
				who: 'Johnson, Rachel and Wolfram',
				says: 'Prices revert half-way in 3.3 to 3.6 years.',
				span: [39.6, 43.2],
				source: 'jrw'
			}
		]
	}
} as const satisfies Record<keyof typeof demandResponse, ParameterWords>;
