import type { ParameterSpec } from '../types.ts';

/** Tax constants, fitted together on monthly receipts of January 2024 to February 2026 and two budget laws. */
export const fiscal = {
	metTonnage: {
		kind: 'number',
		label: 'Taxed output',
		standing: 'fitted',
		sources: ['minfin', 'tax342'],
		unit: 'Mt/month',
		default: 24.6,
		low: 18,
		high: 32,
		step: 0.1,
		stops: [],
		distribution: null
	},
	metConstant: {
		kind: 'number',
		label: 'Constant of the extraction tax',
		standing: 'fitted',
		sources: ['minfin', 'tax3425'],
		unit: 'RUB/t',
		default: 1520,
		low: 500,
		high: 3000,
		step: 10,
		stops: [],
		distribution: null
	},
	gasAndOther: {
		kind: 'number',
		label: 'Gas and other receipts',
		standing: 'fitted',
		sources: ['minfin'],
		unit: 'RUB bn/month',
		default: 108,
		low: 50,
		high: 200,
		step: 1,
		stops: [],
		distribution: null
	},
	refinerySupportTonnage: {
		kind: 'number',
		label: 'Support of refineries',
		standing: 'fitted',
		sources: ['minfin', 'tax3425'],
		unit: 'Mt/month',
		default: 14,
		low: 0,
		high: 30,
		step: 0.1,
		stops: [{ value: 0, label: 'none' }],
		distribution: null
	},
	profitTaxBase: {
		kind: 'number',
		label: 'Tax on additional income',
		standing: 'fitted',
		sources: ['minfin'],
		unit: 'RUB bn/yr',
		default: 1350,
		low: 500,
		high: 2500,
		step: 10,
		stops: [],
		distribution: null
	},
	profitTaxElasticity: {
		kind: 'number',
		label: 'Additional income follows the price',
		standing: 'fitted',
		sources: ['minfin'],
		unit: '1',
		default: 1.1,
		low: 0.5,
		high: 2,
		step: 0.05,
		stops: [{ value: 1, label: 'in proportion' }],
		distribution: null
	}
} as const satisfies Record<string, ParameterSpec>;
