import type { ParameterSpec } from '../types.ts';

export const grades = {
	discount: { kind: 'number', label: 'grades.discount', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'USD/bbl', default: 20, low: 0, high: 45, step: 0.01, stops: [], distribution: { kind: 'triangular', low: 8, mode: 20, high: 28 } },
	discountSlope: { kind: 'number', label: 'grades.discountSlope', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: '1', default: 0.03, low: -0.1, high: 0.3, step: 0.01, stops: [], distribution: { kind: 'normal', mean: 0.03, sd: 0.07 } },
	heavyPressure: { kind: 'number', label: 'grades.heavyPressure', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'USD/bbl per mb/d', default: 0, low: -3, high: 6, step: 0.01, stops: [], distribution: { kind: 'triangular', low: -1, mode: 0, high: 1 } },
	espoPremium: { kind: 'number', label: 'grades.espoPremium', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'USD/bbl', default: 6, low: 0, high: 20, step: 0.01, stops: [], distribution: { kind: 'triangular', low: 3, mode: 6, high: 12 } },
	espoWeight: { kind: 'number', label: 'grades.espoWeight', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'fraction', default: 0.22, low: 0, high: 0.6, step: 0.01, stops: [], distribution: null },
	productRatio: { kind: 'number', label: 'grades.productRatio', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: '1', default: 0.93, low: 0.6, high: 1.3, step: 0.01, stops: [], distribution: { kind: 'triangular', low: 0.86, mode: 0.93, high: 1.05 } }
} as const satisfies Record<string, ParameterSpec>;
