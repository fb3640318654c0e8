import type { ParameterSpec } from '../types.ts';

/** What Russian grades fetch beside Brent. */
export const grades = {
	discount: {
		kind: 'number',
		label: 'Russian discount',
		standing: 'judgement',
		sources: ['medtax', 'crea'],
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
		standing: 'judgement',
		sources: ['medtax'],
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
		standing: 'judgement',
		sources: [],
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
		standing: 'judgement',
		sources: [],
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
		standing: 'data',
		sources: ['interfax0125'],
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
		standing: 'data',
		sources: ['ieamonths'],
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
