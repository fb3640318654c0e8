import type { ParameterSpec } from '../types.ts';

/** Which receipts count as hard currency. */
export const settlement = {
	definition: {
		kind: 'choice',
		label: 'What counts as hard currency',
		standing: 'judgement',
		sources: ['minenergo25'],
		default: 'economic',
		options: [
			{
				value: 'economic',
				label: 'What foreigners pay with',
				meaning: 'Whatever the invoice says: nearly every buyer must bring foreign currency.'
			},
			{
				value: 'nonRouble',
				label: 'All but roubles',
				meaning: 'Receipts settled in yuan, dollars, euros and other foreign currencies.',
				source: 'minenergo25'
			},
			{
				value: 'dollarEuro',
				label: 'Dollars and euros',
				meaning: 'Receipts settled in dollars and euros alone.',
				source: 'minenergo25'
			}
		]
	},
	economicShare: {
		kind: 'number',
		label: 'Share foreigners fund',
		standing: 'judgement',
		sources: ['minenergo25'],
		unit: 'fraction',
		default: 0.95,
		low: 0.5,
		high: 1,
		step: 0.01,
		stops: [
			{ value: 0.95, label: 'nearly all' },
			{ value: 1, label: 'all' }
		],
		distribution: { kind: 'triangular', low: 0.9, mode: 0.95, high: 1 }
	},
	nonRoubleShare: {
		kind: 'number',
		label: 'Share not in roubles',
		standing: 'data',
		sources: ['minenergo25'],
		unit: 'fraction',
		default: 0.76,
		low: 0.3,
		high: 1,
		step: 0.01,
		stops: [{ value: 0.76, label: 'Ministry, 2025' }],
		distribution: { kind: 'triangular', low: 0.7, mode: 0.76, high: 0.95 }
	},
	dollarEuroShare: {
		kind: 'number',
		label: 'Share in dollars and euros',
		standing: 'data',
		sources: ['minenergo25'],
		unit: 'fraction',
		default: 0.06,
		low: 0,
		high: 1,
		step: 0.01,
		stops: [
			{ value: 0.06, label: '2025' },
			{ value: 0.85, label: '2022' }
		],
		distribution: { kind: 'triangular', low: 0.04, mode: 0.06, high: 0.13 }
	}
} as const satisfies Record<string, ParameterSpec>;
