import type { ParameterSpec } from '../types.ts';

/** What Russia pumps and ships. */
export const russia = {
	production: {
		kind: 'number',
		label: 'Russian output',
		standing: 'judgement',
		sources: ['eiaintl'],
		unit: 'mb/d',
		default: 10.3,
		low: 7,
		high: 12,
		step: 0.1,
		stops: [],
		distribution: null
	},
	crudeExports: {
		kind: 'number',
		label: 'Russian crude exports',
		standing: 'data',
		sources: ['ieamonths'],
		unit: 'mb/d',
		default: 4.7,
		low: 2,
		high: 7,
		step: 0.1,
		stops: [],
		distribution: { kind: 'triangular', low: 4.2, mode: 4.7, high: 5.2 }
	},
	productExports: {
		kind: 'number',
		label: 'Russian product exports',
		standing: 'judgement',
		sources: ['ieamonths', 'atl2609'],
		unit: 'mb/d',
		default: 2,
		low: 0,
		high: 4,
		step: 0.1,
		stops: [
			{ value: 1.1, label: 'summer 2026' },
			{ value: 2.6, label: '2024–25' }
		],
		distribution: { kind: 'triangular', low: 1.1, mode: 2, high: 2.6 }
	},
	supplyElasticityShort: {
		kind: 'number',
		label: 'Russia answers at once',
		standing: 'judgement',
		sources: ['jrw', 'wgs22'],
		unit: '1',
		default: 0.02,
		low: 0,
		high: 0.4,
		step: 0.005,
		stops: [{ value: 0, label: 'none' }],
		distribution: { kind: 'triangular', low: 0, mode: 0.02, high: 0.06 }
	},
	supplyElasticityLong: {
		kind: 'number',
		label: 'Russia answers in the end',
		standing: 'judgement',
		sources: ['jrw', 'wgs22'],
		unit: '1',
		default: 0.1,
		low: 0,
		high: 0.5,
		step: 0.01,
		stops: [{ value: 0, label: 'none' }],
		distribution: { kind: 'triangular', low: 0.05, mode: 0.1, high: 0.25 }
	},
	supplyHalfLife: {
		kind: 'number',
		label: 'Russia’s half-life',
		standing: 'judgement',
		sources: [],
		unit: 'months',
		default: 36,
		low: 6,
		high: 120,
		step: 1,
		stops: [],
		distribution: null
	}
} as const satisfies Record<string, ParameterSpec>;
