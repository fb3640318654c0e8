import type { ParameterSpec } from '../types.ts';

/** The budget rule and the fund. */
export const budget = {
	cutoffPrice: {
		kind: 'number',
		label: 'Cut-off price',
		standing: 'data',
		sources: ['budget25', 'budget25b'],
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
		standing: 'judgement',
		sources: ['budget26', 'cbrfx'],
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
		standing: 'data',
		sources: ['nwf'],
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
