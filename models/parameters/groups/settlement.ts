import type { ParameterSpec } from '../types.ts';

export const settlement = {
	definition: { kind: 'choice', label: 'settlement.definition', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], default: 'economic', options: [{ value: 'economic', label: 'economic', meaning: '' }, { value: 'nonRouble', label: 'nonRouble', meaning: '' }, { value: 'dollarEuro', label: 'dollarEuro', meaning: '' }] },
	economicShare: { kind: 'number', label: 'settlement.economicShare', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'fraction', default: 0.95, low: 0.5, high: 1, step: 0.01, stops: [], distribution: { kind: 'triangular', low: 0.90, mode: 0.95, high: 1 } },
	nonRoubleShare: { kind: 'number', label: 'settlement.nonRoubleShare', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'fraction', default: 0.76, low: 0.3, high: 1, step: 0.01, stops: [], distribution: { kind: 'triangular', low: 0.70, mode: 0.76, high: 0.95 } },
	dollarEuroShare: { kind: 'number', label: 'settlement.dollarEuroShare', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'fraction', default: 0.06, low: 0, high: 1, step: 0.01, stops: [], distribution: { kind: 'triangular', low: 0.04, mode: 0.06, high: 0.13 } }
} as const satisfies Record<string, ParameterSpec>;
