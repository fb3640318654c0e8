import type { ParameterSpec } from '../types.ts';

export const shock = {
	supply: { kind: 'number', label: 'shock.supply', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'mb/d', default: 0, low: -15, high: 5, step: 0.01, stops: [], distribution: null },
	demand: { kind: 'number', label: 'shock.demand', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'fraction', default: 0, low: -0.10, high: 0.10, step: 0.01, stops: [], distribution: null },
	startYears: { kind: 'number', label: 'shock.startYears', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'yr', default: 0, low: 0, high: 9, step: 0.01, stops: [], distribution: null },
	years: { kind: 'number', label: 'shock.years', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'yr', default: 1, low: 0.25, high: 10, step: 0.01, stops: [], distribution: null }
} as const satisfies Record<string, ParameterSpec>;
