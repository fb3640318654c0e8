import type { ParameterSpec } from '../types.ts';

export const fx = {
	rate: { kind: 'number', label: 'fx.rate', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'RUB/USD', default: 80, low: 50, high: 150, step: 0.01, stops: [], distribution: { kind: 'lognormal', median: 80, sigma: 0.10 } },
	drift: { kind: 'number', label: 'fx.drift', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'fraction/yr', default: 0.03, low: -0.05, high: 0.15, step: 0.01, stops: [], distribution: { kind: 'triangular', low: 0, mode: 0.03, high: 0.08 } },
	oilElasticity: { kind: 'number', label: 'fx.oilElasticity', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: '1', default: 0.15, low: -0.1, high: 0.6, step: 0.01, stops: [], distribution: { kind: 'triangular', low: -0.05, mode: 0.15, high: 0.40 } }
} as const satisfies Record<string, ParameterSpec>;
