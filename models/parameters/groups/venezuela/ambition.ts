import type { ParameterSpec } from '../../types.ts';

/** How much Venezuela plans, how fast, and how much of it arrives. */
export const ambition = {
	target: {
		kind: 'number',
		label: 'Target output',
		standing: 'judgement',
		sources: ['rys260105', 'jpm2601', 'csis2601'],
		unit: 'mb/d',
		default: 2.2,
		low: 0.3,
		high: 4,
		step: 0.01,
		stops: [
			{ value: 1.2, label: 'level' },
			{ value: 1.8, label: 'Rystad' },
			{ value: 2.5, label: 'JPM' },
			{ value: 3, label: 'CSIS' }
		],
		distribution: { kind: 'triangular', low: 1.25, mode: 2.2, high: 3 }
	},
	yearsToTarget: {
		kind: 'number',
		label: 'Years to target',
		standing: 'judgement',
		sources: ['rys2609', 'jpm2601'],
		unit: 'yr',
		default: 10,
		low: 1,
		high: 15,
		step: 0.1,
		stops: [
			{ value: 2, label: 'WoodMac' },
			{ value: 10, label: 'JPM' },
			{ value: 14, label: 'Rystad' }
		],
		distribution: { kind: 'triangular', low: 7, mode: 10, high: 14 }
	},
	delayYears: {
		kind: 'number',
		label: 'Delay before it starts',
		standing: 'judgement',
		sources: [],
		unit: 'yr',
		default: 0.5,
		low: 0,
		high: 5,
		step: 0.05,
		stops: [
			{ value: 0, label: 'at once' },
			{ value: 2, label: 'two years' }
		],
		distribution: { kind: 'triangular', low: 0, mode: 0.5, high: 1.25 }
	},
	maxGrowth: {
		kind: 'number',
		label: 'Fastest growth',
		standing: 'judgement',
		sources: ['owid'],
		unit: 'mb/d per yr',
		default: 0.4,
		low: 0.05,
		high: 1,
		step: 0.01,
		stops: [
			{ value: 0.12, label: '2023–24' },
			{ value: 0.22, label: 'Iraq 2008–15' },
			{ value: 0.44, label: '2004' },
			{ value: 0.95, label: 'Libya 2012' }
		],
		distribution: null
	},
	delivery: {
		kind: 'number',
		label: 'Share of the plan delivered',
		standing: 'judgement',
		sources: ['rys2019'],
		unit: 'fraction',
		default: 0.8,
		low: 0,
		high: 1.2,
		step: 0.01,
		stops: [
			{ value: 0.6, label: 'as in 2019' },
			{ value: 1, label: 'all' }
		],
		distribution: { kind: 'triangular', low: 0.45, mode: 0.8, high: 1.1 }
	},
	path: {
		kind: 'path',
		label: 'Path as points',
		standing: 'assumption',
		sources: [],
		unit: 'mb/d',
		default: null,
		maxPoints: 12,
		yearsLow: 0,
		yearsHigh: 15,
		low: 0,
		high: 4
	}
} as const satisfies Record<string, ParameterSpec>;
