import type { ParameterSpec } from '../types.ts';

export const budget = {
	cutoffPrice: { kind: 'number', label: 'budget.cutoffPrice', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'USD/bbl', default: 59, low: 30, high: 80, step: 0.01, stops: [], distribution: null },
	planExchangeRate: { kind: 'number', label: 'budget.planExchangeRate', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'RUB/USD', default: 85, low: 50, high: 150, step: 0.01, stops: [], distribution: null },
	wealthFund: { kind: 'number', label: 'budget.wealthFund', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'RUB bn', default: 4000, low: 0, high: 15000, step: 0.01, stops: [], distribution: null }
} as const satisfies Record<string, ParameterSpec>;
