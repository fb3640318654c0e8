import type { ParameterSpec } from '../types.ts';

/** Anything else that happens to the world in the scenario. */
export const shock = {
	supply: {
		kind: 'number',
		label: 'Supply shock',
		standing: 'assumption',
		sources: [],
		unit: 'mb/d',
		default: 0,
		low: -15,
		high: 5,
		step: 0.01,
		stops: [
			{ value: -10, label: 'Hormuz 2026' },
			{ value: -1, label: 'one less' },
			{ value: 0, label: 'none' },
			{ value: 1, label: 'one more' }
		],
		distribution: null
	},
	demand: {
		kind: 'number',
		label: 'Demand shock',
		standing: 'assumption',
		sources: [],
		unit: 'fraction',
		default: 0,
		low: -0.1,
		high: 0.1,
		step: 0.005,
		stops: [
			{ value: -0.02, label: 'recession' },
			{ value: 0, label: 'none' }
		],
		distribution: null
	},
	startYears: {
		kind: 'number',
		label: 'Shock begins after',
		standing: 'assumption',
		sources: [],
		unit: 'yr',
		default: 0,
		low: 0,
		high: 9,
		step: 0.25,
		stops: [{ value: 0, label: 'at once' }],
		distribution: null
	},
	years: {
		kind: 'number',
		label: 'Shock lasts',
		standing: 'assumption',
		sources: [],
		unit: 'yr',
		default: 1,
		low: 0.25,
		high: 10,
		step: 0.25,
		stops: [
			{ value: 1, label: 'one year' },
			{ value: 10, label: 'for good' }
		],
		distribution: null
	}
} as const satisfies Record<string, ParameterSpec>;
