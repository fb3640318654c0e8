import type { ParameterSpec } from '../../types.ts';

/** Where Venezuelan output stands and what repairs bring quickly. */
export const start = {
	initialOutput: {
		kind: 'number',
		label: 'Output today',
		meaning: 'Venezuelan crude output on the first day of the outlook.',
		standing: 'data',
		basis: 'Official figure for August 2026.',
		sources: ['opecmomr', 'jodi'],
		disputes: [
			{ who: 'US Department of Energy', says: '1.25 in August 2026.', value: 1.25, source: 'doe2609' },
			{ who: 'Rystad, January 2026', says: 'Its paths start at 1.10.', value: 1.1, source: 'rys260105' },
			{ who: 'Goldman Sachs, January 2026', says: 'Its path starts at 0.9.', value: 0.9, source: 'gs2601' }
		],
		unit: 'mb/d',
		default: 1.2,
		low: 0.3,
		high: 2,
		step: 0.01,
		stops: [
			{ value: 0.9, label: 'blockade, Jan 2026' },
			{ value: 1.2, label: 'official' },
			{ value: 1.25, label: 'US DOE' }
		],
		distribution: { kind: 'triangular', low: 1.1, mode: 1.2, high: 1.25 }
	},
	counterfactualDecline: {
		kind: 'number',
		label: 'Decline without a recovery',
		meaning: 'Share of output that fields lose each year where nothing is undertaken.',
		standing: 'judgement',
		basis: 'Spending that only holds output is taken to go on.',
		sources: ['rys260105'],
		disputes: [
			{
				who: 'Rystad, January 2026',
				says: 'Without recovery spending, 3 % a year.',
				value: 0.03,
				source: 'rys260105'
			}
		],
		unit: 'fraction/yr',
		default: 0,
		low: -0.05,
		high: 0.15,
		step: 0.005,
		stops: [
			{ value: 0, label: 'held level' },
			{ value: 0.03, label: 'Rystad' }
		],
		distribution: { kind: 'triangular', low: -0.015, mode: 0, high: 0.015 }
	},
	quickWin: {
		kind: 'number',
		label: 'Quick workovers',
		meaning: 'Output that repaired wells bring soon, before any new field.',
		standing: 'judgement',
		basis: 'Lower end of what consultants expect; PDVSA plans more.',
		sources: ['wm2601', 'pdvsa2609', 'rys260105'],
		disputes: [
			{
				who: 'Wood Mackenzie',
				says: '0.2 to 0.3 from workovers.',
				span: [0.2, 0.3],
				source: 'wm2601'
			},
			{ who: 'PDVSA', says: '0.3 within 2027.', value: 0.3, source: 'pdvsa2609' }
		],
		unit: 'mb/d',
		default: 0.2,
		low: 0,
		high: 0.6,
		step: 0.01,
		stops: [
			{ value: 0, label: 'none' },
			{ value: 0.2, label: 'WoodMac low' },
			{ value: 0.3, label: 'PDVSA' }
		],
		distribution: { kind: 'triangular', low: 0.05, mode: 0.2, high: 0.3 }
	},
	quickWinYears: {
		kind: 'number',
		label: 'Pace of workovers',
		meaning: 'Years in which about two thirds of the quick workovers are done.',
		standing: 'judgement',
		basis: 'Published spans run from a few months to three years.',
		sources: ['wm2601', 'pdvsa2609', 'rys260105'],
		disputes: [
			{
				who: 'Rystad, January 2026',
				says: 'Repairs take two to three years.',
				span: [2, 3],
				source: 'rys260105'
			}
		],
		unit: 'yr',
		default: 1,
		low: 0.1,
		high: 3,
		step: 0.05,
		stops: [
			{ value: 1, label: 'one year' },
			{ value: 2.5, label: 'Rystad' }
		],
		distribution: { kind: 'triangular', low: 0.6, mode: 1, high: 1.5 }
	}
} as const satisfies Record<string, ParameterSpec>;
