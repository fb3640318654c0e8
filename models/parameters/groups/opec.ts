import type { ParameterSpec } from '../types.ts';

export const opec = {
	offsetShare: { kind: 'number', label: 'opec.offsetShare', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'fraction', default: 0.20, low: -0.5, high: 1, step: 0.01, stops: [], distribution: { kind: 'triangular', low: 0, mode: 0.20, high: 0.50 } },
	startMonth: { kind: 'number', label: 'opec.startMonth', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'month', default: 6, low: 0, high: 60, step: 0.01, stops: [], distribution: null },
	halfLife: { kind: 'number', label: 'opec.halfLife', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'months', default: 6, low: 1, high: 24, step: 0.01, stops: [], distribution: null },
	maxCut: { kind: 'number', label: 'opec.maxCut', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'mb/d', default: 1.5, low: 0, high: 6, step: 0.01, stops: [], distribution: { kind: 'triangular', low: 0.5, mode: 1.5, high: 3 } },
	spareCapacity: { kind: 'number', label: 'opec.spareCapacity', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'mb/d', default: 1.0, low: 0, high: 6, step: 0.01, stops: [], distribution: null },
	priceFloor: { kind: 'number', label: 'opec.priceFloor', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'USD/bbl', default: 0, low: 0, high: 100, step: 0.01, stops: [], distribution: null },
	russiaShare: { kind: 'number', label: 'opec.russiaShare', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'fraction', default: 0.15, low: 0, high: 0.30, step: 0.01, stops: [], distribution: { kind: 'triangular', low: 0, mode: 0.15, high: 0.30 } }
} as const satisfies Record<string, ParameterSpec>;
