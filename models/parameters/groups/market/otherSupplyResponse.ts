import type { ParameterSpec } from '../../types.ts';

/** How the rest of non-OPEC+ supply answers a price. */
export const otherSupplyResponse = {
	otherSupplyElasticityShort: {
		kind: 'number',
		label: 'Other supply answers at once',
		standing: 'judgement',
		sources: ['bnr21', 'guntner'],
		unit: '1',
		default: 0.01,
		low: 0,
		high: 0.4,
		step: 0.005,
		stops: [
			{ value: 0, label: 'none' },
			{ value: 0.1, label: 'CCI19' },
			{ value: 0.15, label: 'BH19' }
		],
		distribution: { kind: 'triangular', low: 0, mode: 0.01, high: 0.03 }
	},
	otherSupplyElasticityLong: {
		kind: 'number',
		label: 'Other supply answers in the end',
		standing: 'judgement',
		sources: ['gim18', 'foroni'],
		unit: '1',
		default: 0.15,
		low: 0,
		high: 0.6,
		step: 0.01,
		stops: [
			{ value: 0.03, label: 'Goldman' },
			{ value: 0.32, label: 'Golombek' }
		],
		distribution: { kind: 'triangular', low: 0.05, mode: 0.15, high: 0.35 }
	},
	otherSupplyHalfLife: {
		kind: 'number',
		label: 'Other supply’s half-life',
		standing: 'judgement',
		sources: [],
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
	},
	otherSupplyVolume: {
		kind: 'number',
		label: 'Other supply',
		standing: 'judgement',
		sources: ['steo2610'],
		unit: 'mb/d',
		default: 43,
		low: 20,
		high: 60,
		step: 0.5,
		stops: [],
		distribution: null
	}
} as const satisfies Record<string, ParameterSpec>;
