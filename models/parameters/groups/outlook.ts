import type { ParameterSpec } from '../types.ts';

export const outlook = {
	vintage: { kind: 'choice', label: 'outlook.vintage', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], default: 'eia-2026-10', options: [{ value: 'eia-2026-10', label: 'eia-2026-10', meaning: '' }, { value: 'eia-2026-01', label: 'eia-2026-01', meaning: '' }, { value: 'flat', label: 'flat', meaning: '' }] },
	brentShift: { kind: 'number', label: 'outlook.brentShift', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'USD/bbl', default: 0, low: -40, high: 60, step: 0.01, stops: [], distribution: null },
	brentError: { kind: 'number', label: 'outlook.brentError', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'sd', default: 0, low: -3, high: 3, step: 0.01, stops: [], distribution: { kind: 'normal', mean: 0, sd: 1 } },
	flatBrent: { kind: 'number', label: 'outlook.flatBrent', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'USD/bbl', default: 70, low: 20, high: 200, step: 0.01, stops: [], distribution: null }
} as const satisfies Record<string, ParameterSpec>;
