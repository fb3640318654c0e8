import type { ParameterSpec } from '../types.ts';

/** The budget rule and the fund. */
export const budget = {
	cutoffPrice: {
		kind: 'number',
		label: 'Cut-off price',
		meaning: 'Oil price of 2026 at which the budget rule takes receipts as usual; it moves by law each year.',
		standing: 'data',
		basis: 'Law of 2025: 59 in 2026, a dollar less each year to 2030, then 2 % more.',
		sources: ['budget25', 'budget25b'],
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
		],
		unit: 'USD/bbl',
		default: 59,
		low: 30,
		high: 80,
		step: 1,
		stops: [
			{ value: 45, label: 'Bank of Russia' },
			{ value: 59, label: 'law' }
		],
		distribution: null
	},
	planExchangeRate: {
		kind: 'number',
		label: 'Planned exchange rate',
		meaning: 'Roubles for a dollar with which the budget’s usual receipts are reckoned.',
		standing: 'judgement',
		basis: 'For 2027, between the plan for 2026 and the market.',
		sources: ['budget26', 'cbrfx'],
		disputes: [
			{ who: 'Budget law for 2026', says: '92.2.', value: 92.2, source: 'budget26' },
			{ who: 'Market', says: '77 to 83.', span: [77, 83], source: 'cbrfx' }
		],
		unit: 'RUB/USD',
		default: 85,
		low: 50,
		high: 150,
		step: 0.1,
		stops: [
			{ value: 80, label: 'market' },
			{ value: 92.2, label: '2026 plan' }
		],
		distribution: null
	},
	wealthFund: {
		kind: 'number',
		label: 'Wealth fund',
		meaning: 'Liquid part of the National Wealth Fund (NWF) at the start.',
		standing: 'data',
		basis: '4.1 trillion on 1 January 2026, rounded down.',
		sources: ['nwf'],
		disputes: [{ who: 'Finance Ministry', says: '4,100 on 1 January 2026.', value: 4100, source: 'nwf' }],
		unit: 'RUB bn',
		default: 4000,
		low: 0,
		high: 15000,
		step: 100,
		stops: [
			{ value: 0, label: 'empty' },
			{ value: 4100, label: 'Jan 2026' }
		],
		distribution: null
	}
} as const satisfies Record<string, ParameterSpec>;
