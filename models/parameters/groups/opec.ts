import type { ParameterSpec } from '../types.ts';

/** How OPEC+ answers. */
export const opec = {
	offsetShare: {
		kind: 'number',
		label: 'OPEC+ makes room',
		standing: 'judgement',
		sources: ['eia1508', 'gs2506'],
		unit: 'fraction',
		default: 0.2,
		low: -0.5,
		high: 1,
		step: 0.01,
		stops: [
			{ value: -0.5, label: 'floods' },
			{ value: 0, label: 'none' },
			{ value: 0.5, label: 'half' },
			{ value: 1, label: 'all' }
		],
		distribution: { kind: 'triangular', low: 0, mode: 0.2, high: 0.5 }
	},
	startMonth: {
		kind: 'number',
		label: 'OPEC+ answers from month',
		standing: 'judgement',
		sources: ['steo2610', 'iea2609'],
		unit: 'month',
		default: 6,
		low: 0,
		high: 60,
		step: 1,
		stops: [
			{ value: 0, label: 'at once' },
			{ value: 6, label: 'mid-2027' },
			{ value: 24, label: 'after two years' }
		],
		distribution: null
	},
	halfLife: {
		kind: 'number',
		label: 'OPEC+’s half-life',
		standing: 'judgement',
		sources: [],
		unit: 'months',
		default: 6,
		low: 1,
		high: 24,
		step: 1,
		stops: [
			{ value: 1, label: 'at once' },
			{ value: 6, label: 'half a year' }
		],
		distribution: null
	},
	maxCut: {
		kind: 'number',
		label: 'Largest cut',
		standing: 'judgement',
		sources: ['quint'],
		unit: 'mb/d',
		default: 1.5,
		low: 0,
		high: 6,
		step: 0.1,
		stops: [
			{ value: 0, label: 'none' },
			{ value: 1.5, label: 'central' }
		],
		distribution: { kind: 'triangular', low: 0.5, mode: 1.5, high: 3 }
	},
	spareCapacity: {
		kind: 'number',
		label: 'Spare capacity',
		standing: 'judgement',
		sources: ['iea2609', 'steo2610'],
		unit: 'mb/d',
		default: 1,
		low: 0,
		high: 6,
		step: 0.1,
		stops: [
			{ value: 0.2, label: 'summer 2026' },
			{ value: 1, label: 'recovering' }
		],
		distribution: null
	},
	priceFloor: {
		kind: 'number',
		label: 'Price that OPEC+ defends',
		standing: 'assumption',
		sources: [],
		unit: 'USD/bbl',
		default: 0,
		low: 0,
		high: 100,
		step: 1,
		stops: [
			{ value: 0, label: 'off' },
			{ value: 70, label: '70' }
		],
		distribution: null
	},
	russiaShare: {
		kind: 'number',
		label: 'Russia’s part of the cut',
		standing: 'judgement',
		sources: [],
		unit: 'fraction',
		default: 0.15,
		low: 0,
		high: 0.3,
		step: 0.01,
		stops: [
			{ value: 0, label: 'none' },
			{ value: 0.3, label: 'twice as much' }
		],
		distribution: { kind: 'triangular', low: 0, mode: 0.15, high: 0.3 }
	}
} as const satisfies Record<string, ParameterSpec>;
