import type { ParameterSpec } from '../types.ts';

export const direct = {
	naphthaLoss: { kind: 'number', label: 'direct.naphthaLoss', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'USD bn/yr', default: 0.1, low: 0, high: 1.5, step: 0.01, stops: [], distribution: { kind: 'triangular', low: 0.05, mode: 0.1, high: 0.2 } },
	servicesLoss: { kind: 'number', label: 'direct.servicesLoss', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'USD bn/yr', default: 0.1, low: 0, high: 1, step: 0.01, stops: [], distribution: { kind: 'triangular', low: 0, mode: 0.1, high: 0.2 } },
	armsLoss: { kind: 'number', label: 'direct.armsLoss', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'USD bn/yr', default: 0, low: 0, high: 5, step: 0.01, stops: [], distribution: null }
} as const satisfies Record<string, ParameterSpec>;
