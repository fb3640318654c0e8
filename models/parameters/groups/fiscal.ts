import type { ParameterSpec } from '../types.ts';

export const fiscal = {
	metTonnage: { kind: 'number', label: 'fiscal.metTonnage', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'Mt/month', default: 24.6, low: 18, high: 32, step: 0.01, stops: [], distribution: null },
	metConstant: { kind: 'number', label: 'fiscal.metConstant', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'RUB/t', default: 1520, low: 500, high: 3000, step: 0.01, stops: [], distribution: null },
	gasAndOther: { kind: 'number', label: 'fiscal.gasAndOther', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'RUB bn/month', default: 108, low: 50, high: 200, step: 0.01, stops: [], distribution: null },
	refinerySupportTonnage: { kind: 'number', label: 'fiscal.refinerySupportTonnage', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'Mt/month', default: 14, low: 0, high: 30, step: 0.01, stops: [], distribution: null },
	profitTaxBase: { kind: 'number', label: 'fiscal.profitTaxBase', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: 'RUB bn/yr', default: 1350, low: 500, high: 2500, step: 0.01, stops: [], distribution: null },
	profitTaxElasticity: { kind: 'number', label: 'fiscal.profitTaxElasticity', meaning: '', standing: 'assumption', basis: '', sources: [], disputes: [], unit: '1', default: 1.1, low: 0.5, high: 2, step: 0.01, stops: [], distribution: null }
} as const satisfies Record<string, ParameterSpec>;
