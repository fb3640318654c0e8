import type { ParameterSpec } from '../types.ts';

/** Which receipts count as hard currency. */
export const settlement = {
	definition: {
		kind: 'choice',
		label: 'What counts as hard currency',
		meaning: 'Which of three definitions turns export receipts into hard-currency income.',
		standing: 'judgement',
		basis: 'Rouble invoices are mostly funded with the buyer’s currency, so most of them count.',
		sources: ['minenergo25'],
		disputes: [
			{
				who: 'Energy Ministry, 2025',
				says: '76 % is not settled in roubles, 6 % in dollars or euros.',
				source: 'minenergo25'
			}
		],
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
		meaning: 'Part of export receipts that buyers fund with foreign currency.',
		standing: 'judgement',
		basis: 'Of rouble invoices, a few may be funded with roubles earned in Russia.',
		sources: ['minenergo25'],
		disputes: [],
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
		meaning: 'Part of export receipts settled in anything but roubles.',
		standing: 'data',
		basis: 'Energy Ministry, September 2025: the rouble had 24 %, the yuan 67.',
		sources: ['minenergo25'],
		disputes: [],
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
		meaning: 'Part of export receipts settled in dollars or euros.',
		standing: 'data',
		basis: 'Energy Ministry, September 2025: dollar 5 %, euro 1 %.',
		sources: ['minenergo25'],
		disputes: [
			{ who: 'The same for 2022', says: 'Dollar 55 %, euro 30 %.', value: 0.85, source: 'minenergo25' }
		],
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
