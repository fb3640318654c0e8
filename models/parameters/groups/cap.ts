import type { ParameterSpec } from '../types.ts';

export const cap = {
	enforcedShare: { kind: 'number', label: 'cap.enforcedShare', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'fraction', default: 0, low: 0, high: 1, step: 0.01, stops: [], distribution: null },
	level: { kind: 'number', label: 'cap.level', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'USD/bbl', default: 44.10, low: 10, high: 100, step: 0.01, stops: [], distribution: null },
	rule: { kind: 'choice', label: 'cap.rule', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], default: 'fixed', options: [{ value: 'fixed', label: 'fixed', meaning: '' }, { value: 'dynamic', label: 'dynamic', meaning: '' }] }
} as const satisfies Record<string, ParameterSpec>;
