import type { ParameterSpec } from '../types.ts';

/** What Russian grades fetch beside Brent. */
export const grades = {
	discount: {
		kind: 'number',
		label: 'Russian discount',
		meaning: 'How far the tax price of Russian oil, 0.78 Urals and 0.22 ESPO, lies below Brent.',
		standing: 'judgement',
		basis: 'Between the level before the listings, 12.3, and after them, 24.',
		sources: ['medtax', 'crea'],
		disputes: [
			{ who: 'January 2024 to October 2025', says: '12.3 on average.', value: 12.3, source: 'medtax' },
			{ who: 'November 2025 to February 2026', says: '24 on average.', value: 24, source: 'medtax' },
			{ who: 'CREA, July 2026', says: '21 for Urals.', value: 21, source: 'crea' },
			{ who: 'Argus', says: '20.1 to 28.3 for Urals at Primorsk.', span: [20.1, 28.3], source: 'argus' },
			{
				who: 'Kilian, Rapson and Schipper',
				says: '32 in March 2023, half freight.',
				value: 32,
				source: 'krs26'
			}
		],
		unit: 'USD/bbl',
		default: 20,
		low: 0,
		high: 45,
		step: 0.1,
		stops: [
			{ value: 5, label: 'ceasefire' },
			{ value: 12.3, label: '2024' },
			{ value: 20, label: '2026' },
			{ value: 24, label: 'after listings' }
		],
		distribution: { kind: 'triangular', low: 8, mode: 20, high: 28 }
	},
	discountSlope: {
		kind: 'number',
		label: 'Discount follows the price',
		meaning: 'Dollars by which the discount shrinks for each dollar that Brent falls below its outlook.',
		standing: 'judgement',
		basis: 'Observed pass-through of Brent to Urals lies between 0.95 and 1.08.',
		sources: ['medtax'],
		disputes: [
			{
				who: 'Observed pass-through',
				says: '1.08 to 0.95, a slope of −0.08 to 0.05.',
				span: [-0.08, 0.05],
				source: 'medtax'
			},
			{
				who: 'Wachtmeister, Gars and Spiro',
				says: 'A discount in proportion, 20 %.',
				value: 0.2,
				source: 'wgs22'
			}
		],
		unit: '1',
		default: 0.03,
		low: -0.1,
		high: 0.3,
		step: 0.01,
		stops: [
			{ value: 0, label: 'fixed dollars' },
			{ value: 0.2, label: 'a fifth of Brent' }
		],
		distribution: { kind: 'normal', mean: 0.03, sd: 0.07 }
	},
	heavyPressure: {
		kind: 'number',
		label: 'Heavy oil presses on Urals',
		meaning: 'Dollars on the discount for each mb/d of extra Venezuelan oil.',
		standing: 'judgement',
		basis: 'Merey and Urals replace each other poorly; even the sign is contested.',
		sources: [],
		disputes: [
			{
				who: 'The case for a smaller discount',
				says: 'Venezuelan barrels that leave China make room there for Urals.',
				span: [-1, 0]
			},
			{ who: 'The case for a larger one', says: 'More sour oil lowers what sour oil fetches.', span: [0, 1] }
		],
		unit: 'USD/bbl per mb/d',
		default: 0,
		low: -3,
		high: 6,
		step: 0.1,
		stops: [
			{ value: -1, label: 'room in China' },
			{ value: 0, label: 'none' },
			{ value: 1, label: 'rivals' }
		],
		distribution: { kind: 'triangular', low: -1, mode: 0, high: 1 }
	},
	espoPremium: {
		kind: 'number',
		label: 'ESPO above Urals',
		meaning: 'Dollars that the Pacific grade ESPO fetches above Urals.',
		standing: 'judgement',
		basis: 'This project’s reading of quotes; no single series was found.',
		sources: [],
		disputes: [],
		unit: 'USD/bbl',
		default: 6,
		low: 0,
		high: 20,
		step: 0.5,
		stops: [{ value: 0, label: 'none' }],
		distribution: { kind: 'triangular', low: 3, mode: 6, high: 12 }
	},
	espoWeight: {
		kind: 'number',
		label: 'ESPO in the tax price',
		meaning: 'Weight of ESPO in the price that taxes are reckoned with; Urals has the rest.',
		standing: 'data',
		basis: 'Tax Code since January 2025.',
		sources: ['interfax0125'],
		disputes: [],
		unit: 'fraction',
		default: 0.22,
		low: 0,
		high: 0.6,
		step: 0.01,
		stops: [
			{ value: 0, label: 'before 2025' },
			{ value: 0.22, label: 'Tax Code' }
		],
		distribution: null
	},
	productRatio: {
		kind: 'number',
		label: 'Products beside Brent',
		meaning: 'Price that a barrel of Russian products fetches, as a multiple of Brent.',
		standing: 'data',
		basis: 'Months of 2024 and 2025 run from 0.89 to 1.04.',
		sources: ['ieamonths'],
		disputes: [{ who: 'IEA months', says: '0.89 to 1.04.', span: [0.89, 1.04], source: 'ieamonths' }],
		unit: '1',
		default: 0.93,
		low: 0.6,
		high: 1.3,
		step: 0.01,
		stops: [
			{ value: 0.89, label: 'IEA, low' },
			{ value: 1.04, label: 'IEA, high' }
		],
		distribution: { kind: 'triangular', low: 0.86, mode: 0.93, high: 1.05 }
	}
} as const satisfies Record<string, ParameterSpec>;
