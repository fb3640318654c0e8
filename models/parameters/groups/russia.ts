import type { ParameterSpec } from '../types.ts';

export const russia = {
	production: { kind: 'number', label: 'russia.production', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'mb/d', default: 10.3, low: 7, high: 12, step: 0.01, stops: [], distribution: null },
	crudeExports: { kind: 'number', label: 'russia.crudeExports', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'mb/d', default: 4.7, low: 2, high: 7, step: 0.01, stops: [], distribution: { kind: 'triangular', low: 4.2, mode: 4.7, high: 5.2 } },
	productExports: { kind: 'number', label: 'russia.productExports', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'mb/d', default: 2.0, low: 0, high: 4, step: 0.01, stops: [], distribution: { kind: 'triangular', low: 1.1, mode: 2.0, high: 2.6 } },
	supplyElasticityShort: { kind: 'number', label: 'russia.supplyElasticityShort', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: '1', default: 0.02, low: 0, high: 0.4, step: 0.01, stops: [], distribution: { kind: 'triangular', low: 0, mode: 0.02, high: 0.06 } },
	supplyElasticityLong: { kind: 'number', label: 'russia.supplyElasticityLong', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: '1', default: 0.10, low: 0, high: 0.5, step: 0.01, stops: [], distribution: { kind: 'triangular', low: 0.05, mode: 0.10, high: 0.25 } },
	supplyHalfLife: { kind: 'number', label: 'russia.supplyHalfLife', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'months', default: 36, low: 6, high: 120, step: 0.01, stops: [], distribution: null }
} as const satisfies Record<string, ParameterSpec>;
