import type { budget } from '../groups/budget.ts';
import type { ParameterWords } from '../types.ts';

/** The budget rule and the fund: in words. */
export const budgetWords = {
	cutoffPrice: {
		meaning: 'Oil price of 2026 at which the budget rule takes receipts as usual; it moves by law each year.',
		basis: 'Law of 2025: 59 in 2026, a dollar less each year to 2030, then 2 % more.',
		disputes: [
			{
				who: 'Kommersant, March 2026',
				says: 'A new price was in preparation; the outcome was not found.',
				source: 'budget2603'
			},
			{
				who: 'Bank of Russia, February 2026',
				says: 'Tax prices of 45 to 55.',
				span: [45, 55],
				source: 'cbrforecast'
			}
		]
	},
	planExchangeRate: {
		meaning: 'Roubles for a dollar with which the budget’s usual receipts are reckoned.',
		basis: 'For 2027, between the plan for 2026 and the market.',
		disputes: [
			{ who: 'Budget law for 2026', says: '92.2.', value: 92.2, source: 'budget26' },
			{ who: 'Market', says: '77 to 83.', span: [77, 83], source: 'cbrfx' }
		]
	},
	wealthFund: {
		meaning: 'Liquid part of the National Wealth Fund (NWF) at the start.',
		basis: '4.1 trillion on 1 January 2026, rounded down.',
		disputes: [{ who: 'Finance Ministry', says: '4,100 on 1 January 2026.', value: 4100, source: 'nwf' }]
	}
} as const satisfies Record<keyof typeof budget, ParameterWords>;
