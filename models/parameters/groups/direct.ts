import type { ParameterSpec } from '../types.ts';

/** What Russia loses in Venezuela itself. */
export const direct = {
	naphthaLoss: {
		kind: 'number',
		label: 'Naphtha for Venezuela',
		standing: 'judgement',
		sources: [],
		unit: 'USD bn/yr',
		default: 0.1,
		low: 0,
		high: 1.5,
		step: 0.05,
		stops: [{ value: 0, label: 'none' }],
		distribution: { kind: 'triangular', low: 0.05, mode: 0.1, high: 0.2 }
	},
	servicesLoss: {
		kind: 'number',
		label: 'Ventures and services',
		standing: 'judgement',
		sources: [],
		unit: 'USD bn/yr',
		default: 0.1,
		low: 0,
		high: 1,
		step: 0.05,
		stops: [
			{ value: 0, label: 'none' },
			{ value: 0.2, label: 'trade of 2024' }
		],
		distribution: { kind: 'triangular', low: 0, mode: 0.1, high: 0.2 }
	},
	armsLoss: {
		kind: 'number',
		label: 'Arms sales',
		standing: 'assumption',
		sources: [],
		unit: 'USD bn/yr',
		default: 0,
		low: 0,
		high: 5,
		step: 0.1,
		stops: [{ value: 0, label: 'none' }],
		distribution: null
	}
} as const satisfies Record<string, ParameterSpec>;
