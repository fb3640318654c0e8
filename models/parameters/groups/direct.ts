import type { ParameterSpec } from '../types.ts';

/** What Russia loses in Venezuela itself. */
export const direct = {
	naphthaLoss: {
		kind: 'number',
		label: 'Naphtha for Venezuela',
		meaning: 'Receipts from diluent that Russia no longer sells to Venezuela.',
		standing: 'judgement',
		basis: 'Russian diluent stopped in January 2026; the sum is this project’s view.',
		sources: [],
		disputes: [],
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
		meaning: 'Receipts that Russia loses from joint ventures and services in Venezuela.',
		standing: 'judgement',
		basis: 'All trade between the two was about 0.2 bn in 2024.',
		sources: [],
		disputes: [],
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
		meaning: 'Receipts from arms that Russia loses elsewhere as their reputation suffers after Caracas.',
		standing: 'assumption',
		basis: 'The user’s own view; nothing was published.',
		sources: [],
		disputes: [],
		unit: 'USD bn/yr',
		default: 0,
		low: 0,
		high: 5,
		step: 0.1,
		stops: [{ value: 0, label: 'none' }],
		distribution: null
	}
} as const satisfies Record<string, ParameterSpec>;
