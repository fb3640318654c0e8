import type { ParameterSpec } from '../../types.ts';

/** Where Venezuelan output stands and what repairs bring quickly. */
export const start = {
	initialOutput: {
		kind: 'number',
		label: 'Output today',
		standing: 'data',
		sources: ['opecmomr', 'jodi'],
		unit: 'mb/d',
		default: 1.2,
		low: 0.3,
		high: 2,
		step: 0.01,
		stops: [
			{ value: 0.9, label: 'blockade, Jan 2026' },
			{ value: 1.2, label: 'official' },
			{ value: 1.25, label: 'US DOE' }
		],
		distribution: { kind: 'triangular', low: 1.1, mode: 1.2, high: 1.25 }
	},
	counterfactualDecline: {
		kind: 'number',
		label: 'Decline without a recovery',
		standing: 'judgement',
		sources: ['rys260105'],
		unit: 'fraction/yr',
		default: 0,
		low: -0.05,
		high: 0.15,
		step: 0.005,
		stops: [
			{ value: 0, label: 'held level' },
			{ value: 0.03, label: 'Rystad' }
		],
		distribution: { kind: 'triangular', low: -0.015, mode: 0, high: 0.015 }
	},
	quickWin: {
		kind: 'number',
		label: 'Quick workovers',
		standing: 'judgement',
		sources: ['wm2601', 'pdvsa2609', 'rys260105'],
		unit: 'mb/d',
		default: 0.2,
		low: 0,
		high: 0.6,
		step: 0.01,
		stops: [
			{ value: 0, label: 'none' },
			{ value: 0.2, label: 'WoodMac low' },
			{ value: 0.3, label: 'PDVSA' }
		],
		distribution: { kind: 'triangular', low: 0.05, mode: 0.2, high: 0.3 }
	},
	quickWinYears: {
		kind: 'number',
		label: 'Pace of workovers',
		standing: 'judgement',
		sources: ['wm2601', 'pdvsa2609', 'rys260105'],
		unit: 'yr',
		default: 1,
		low: 0.1,
		high: 3,
		step: 0.05,
		stops: [
			{ value: 1, label: 'one year' },
			{ value: 2.5, label: 'Rystad' }
		],
		distribution: { kind: 'triangular', low: 0.6, mode: 1, high: 1.5 }
	}
} as const satisfies Record<string, ParameterSpec>;
