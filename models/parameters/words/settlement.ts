import type { settlement } from '../groups/settlement.ts';
import type { ParameterWords } from '../types.ts';

/** Which receipts count as hard currency: in words. */
export const settlementWords = {
	definition: {
		meaning: 'Which of three definitions turns export receipts into hard-currency income.',
		basis: 'Rouble invoices are mostly funded with the buyer’s currency, so most of them count.',
		disputes: [
			{
				who: 'Energy Ministry, 2025',
				says: '76 % is not settled in roubles, 6 % in dollars or euros.',
				source: 'minenergo25'
			}
		]
	},
	economicShare: {
		meaning: 'Part of export receipts that buyers fund with foreign currency.',
		basis: 'Of rouble invoices, a few may be funded with roubles earned in Russia.',
		disputes: []
	},
	nonRoubleShare: {
		meaning: 'Part of export receipts settled in anything but roubles.',
		basis: 'Energy Ministry, September 2025: the rouble had 24 %, the yuan 67.',
		disputes: []
	},
	dollarEuroShare: {
		meaning: 'Part of export receipts settled in dollars or euros.',
		basis: 'Energy Ministry, September 2025: dollar 5 %, euro 1 %.',
		disputes: [
			{ who: 'The same for 2022', says: 'Dollar 55 %, euro 30 %.', value: 0.85, source: 'minenergo25' }
		]
	}
} as const satisfies Record<keyof typeof settlement, ParameterWords>;
