import type { ParameterSpec } from '../../types.ts';

/** How stock holders and traders soften and foresee a price. */
export const storage = {
	storageElasticity: {
		kind: 'number',
		label: 'Stocks soften the price',
		standing: 'judgement',
		sources: ['km14'],
		unit: '1',
		default: 0.07,
		low: 0,
		high: 0.4,
		step: 0.01,
		stops: [{ value: 0, label: 'none' }],
		distribution: { kind: 'triangular', low: 0.02, mode: 0.07, high: 0.15 }
	},
	storageHalfLife: {
		kind: 'number',
		label: 'Stocks’ half-life',
		standing: 'judgement',
		sources: [],
		unit: 'months',
		default: 6,
		low: 1,
		high: 36,
		step: 1,
		stops: [
			{ value: 6, label: 'half a year' },
			{ value: 12, label: 'one year' }
		],
		distribution: { kind: 'triangular', low: 3, mode: 6, high: 12 }
	},
	anticipation: {
		kind: 'number',
		label: 'The market looks ahead',
		standing: 'judgement',
		sources: ['kanzig21', 'jpm2601'],
		unit: 'fraction',
		default: 0.15,
		low: 0,
		high: 1,
		step: 0.01,
		stops: [
			{ value: 0, label: 'not at all' },
			{ value: 0.5, label: 'half' }
		],
		distribution: { kind: 'triangular', low: 0, mode: 0.15, high: 0.4 }
	}
} as const satisfies Record<string, ParameterSpec>;
