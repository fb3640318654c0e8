import type { ParameterSpec } from '../types.ts';

/** The rouble. */
export const fx = {
	rate: {
		kind: 'number',
		label: 'Exchange rate',
		standing: 'judgement',
		sources: ['cbrfx'],
		unit: 'RUB/USD',
		default: 80,
		low: 50,
		high: 150,
		step: 0.1,
		stops: [
			{ value: 80, label: 'market' },
			{ value: 92.2, label: '2026 plan' }
		],
		distribution: { kind: 'lognormal', median: 80, sigma: 0.1 }
	},
	drift: {
		kind: 'number',
		label: 'Rouble weakens by',
		standing: 'assumption',
		sources: [],
		unit: 'fraction/yr',
		default: 0.03,
		low: -0.05,
		high: 0.15,
		step: 0.005,
		stops: [{ value: 0, label: 'steady' }],
		distribution: { kind: 'triangular', low: 0, mode: 0.03, high: 0.08 }
	},
	oilElasticity: {
		kind: 'number',
		label: 'Rouble follows oil',
		standing: 'judgement',
		sources: ['cbrfx', 'medtax'],
		unit: '1',
		default: 0.15,
		low: -0.1,
		high: 0.6,
		step: 0.01,
		stops: [
			{ value: 0, label: 'not at all' },
			{ value: 0.4, label: 'closely' }
		],
		distribution: { kind: 'triangular', low: -0.05, mode: 0.15, high: 0.4 }
	}
} as const satisfies Record<string, ParameterSpec>;
