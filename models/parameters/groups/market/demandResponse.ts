import type { ParameterSpec } from '../../types.ts';

/** How users of oil answer a price. */
export const demandResponse = {
	demandElasticityShort: {
		kind: 'number',
		label: 'Demand answers at once',
		standing: 'judgement',
		sources: ['natural26', 'panel'],
		unit: '1',
		default: -0.04,
		low: -0.4,
		high: -0.005,
		step: 0.005,
		stops: [
			{ value: -0.35, label: 'BH19' },
			{ value: -0.26, label: 'KM14' },
			{ value: -0.14, label: 'CCI19' },
			{ value: -0.06, label: 'Hamilton' }
		],
		distribution: { kind: 'lognormal', median: 0.04, sigma: 0.45 }
	},
	demandElasticityLong: {
		kind: 'number',
		label: 'Demand answers in the end',
		standing: 'judgement',
		sources: ['panel'],
		unit: '1',
		default: -0.18,
		low: -0.8,
		high: 0,
		step: 0.01,
		stops: [
			{ value: -0.36, label: 'panel, strong' },
			{ value: -0.11, label: 'panel, weak' }
		],
		distribution: { kind: 'lognormal', median: 0.18, sigma: 0.4 }
	},
	demandHalfLife: {
		kind: 'number',
		label: 'Demand’s half-life',
		standing: 'judgement',
		sources: ['jrw'],
		unit: 'months',
		default: 36,
		low: 6,
		high: 120,
		step: 1,
		stops: [
			{ value: 24, label: 'two years' },
			{ value: 60, label: 'five years' }
		],
		distribution: { kind: 'triangular', low: 24, mode: 36, high: 60 }
	}
} as const satisfies Record<string, ParameterSpec>;
