import type { ParameterSpec } from '../../types.ts';

/** How much Venezuela plans, how fast, and how much of it arrives. */
export const ambition = {
	target: {
		kind: 'number',
		label: 'Target output',
		meaning: 'Crude output that the plan leads to, before what is lost on the way.',
		standing: 'judgement',
		basis: 'Between the ceilings that Rystad names, 2.0 to 2.5.',
		sources: ['rys260105', 'jpm2601', 'csis2601'],
		disputes: [
			{ who: 'Rystad, September 2026', says: '1.8 by 2030.', value: 1.8, source: 'rys2609' },
			{ who: 'Goldman Sachs', says: '2.0 in 2030.', value: 2, source: 'gs2601' },
			{ who: 'JPMorgan', says: '2.5 after ten years.', value: 2.5, source: 'jpm2601' },
			{ who: 'CSIS', says: '3.0 by 2035 with large investment.', value: 3, source: 'csis2601' }
		],
		unit: 'mb/d',
		default: 2.2,
		low: 0.3,
		high: 4,
		step: 0.01,
		stops: [
			{ value: 1.2, label: 'level' },
			{ value: 1.8, label: 'Rystad' },
			{ value: 2.5, label: 'JPM' },
			{ value: 3, label: 'CSIS' }
		],
		distribution: { kind: 'triangular', low: 1.25, mode: 2.2, high: 3 }
	},
	yearsToTarget: {
		kind: 'number',
		label: 'Years to target',
		meaning: 'Years from the plan’s start until 95 % of the climb along its S-curve lies behind it.',
		standing: 'judgement',
		basis: 'A pace near Rystad’s 1.8 by 2030 and JPMorgan’s ten years.',
		sources: ['rys2609', 'jpm2601'],
		disputes: [
			{
				who: 'Wood Mackenzie, optimistic',
				says: '2.0 in one to two years if every condition is met.',
				span: [1, 2],
				source: 'wm2601'
			},
			{ who: 'JPMorgan', says: 'Ten years to 2.5.', value: 10, source: 'jpm2601' },
			{ who: 'Rystad, January 2026', says: '14 years to 3.0.', value: 14, source: 'rys260105' }
		],
		unit: 'yr',
		default: 10,
		low: 1,
		high: 15,
		step: 0.1,
		stops: [
			{ value: 2, label: 'WoodMac' },
			{ value: 10, label: 'JPM' },
			{ value: 14, label: 'Rystad' }
		],
		distribution: { kind: 'triangular', low: 7, mode: 10, high: 14 }
	},
	delayYears: {
		kind: 'number',
		label: 'Delay before it starts',
		meaning: 'Years before anything of the plan happens.',
		standing: 'judgement',
		basis: 'Half a year for licences, contracts and rigs.',
		sources: [],
		disputes: [],
		unit: 'yr',
		default: 0.5,
		low: 0,
		high: 5,
		step: 0.05,
		stops: [
			{ value: 0, label: 'at once' },
			{ value: 2, label: 'two years' }
		],
		distribution: { kind: 'triangular', low: 0, mode: 0.5, high: 1.25 }
	},
	maxGrowth: {
		kind: 'number',
		label: 'Fastest growth',
		meaning: 'The most that output may grow in a year, whatever the plan says.',
		standing: 'judgement',
		basis: 'Just below Venezuela’s best year on record, 2004 with 0.44.',
		sources: ['owid'],
		disputes: [
			{ who: 'Venezuela 2023 and 2024', says: '0.12 a year.', value: 0.12, source: 'owid' },
			{ who: 'Iraq 2015', says: '0.74 in its best year.', value: 0.74, source: 'owid' },
			{ who: 'Libya 2012', says: '0.95, undamaged light-oil wells.', value: 0.95, source: 'owid' }
		],
		unit: 'mb/d per yr',
		default: 0.4,
		low: 0.05,
		high: 1,
		step: 0.01,
		stops: [
			{ value: 0.12, label: '2023–24' },
			{ value: 0.22, label: 'Iraq 2008–15' },
			{ value: 0.44, label: '2004' },
			{ value: 0.95, label: 'Libya 2012' }
		],
		distribution: null
	},
	delivery: {
		kind: 'number',
		label: 'Share of the plan delivered',
		meaning: 'Part of the planned rise above the path without a recovery that arrives in fact.',
		standing: 'judgement',
		basis: 'A forecast of 2019 for 2025 came in some 40 % short.',
		sources: ['rys2019'],
		disputes: [
			{ who: 'Presets of outsiders', says: 'All of it: paths as published.', value: 1 },
			{
				who: 'Record of the 2019 forecast',
				says: '0.92 to 1.08 mb/d came of 1.54: about 60 to 70 % of the level.',
				span: [0.6, 0.7],
				source: 'rys2019'
			}
		],
		unit: 'fraction',
		default: 0.8,
		low: 0,
		high: 1.2,
		step: 0.01,
		stops: [
			{ value: 0.6, label: 'as in 2019' },
			{ value: 1, label: 'all' }
		],
		distribution: { kind: 'triangular', low: 0.45, mode: 0.8, high: 1.1 }
	},
	path: {
		kind: 'path',
		label: 'Path as points',
		meaning:
			'The plan as points of your own or a forecaster’s, joined by straight lines, instead of the S-curve.',
		standing: 'assumption',
		basis: 'Absent unless a forecaster’s points are chosen or own points are typed.',
		sources: [],
		disputes: [],
		unit: 'mb/d',
		default: null,
		maxPoints: 12,
		yearsLow: 0,
		yearsHigh: 15,
		low: 0,
		high: 4
	}
} as const satisfies Record<string, ParameterSpec>;
