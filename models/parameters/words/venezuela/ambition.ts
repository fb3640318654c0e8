import type { ambition } from '../../groups/venezuela/ambition.ts';
import type { ParameterWords } from '../../types.ts';

/** How much Venezuela plans, how fast, and how much of it arrives: in words. */
export const ambitionWords = {
	target: {
		meaning: 'Crude output that the plan leads to, before what is lost on the way.',
		basis: 'Between the ceilings that Rystad names, 2.0 to 2.5.',
		disputes: [
			{ who: 'Rystad, September 2026', says: '1.8 by 2030.', value: 1.8, source: 'rys2609' },
			{ who: 'Goldman Sachs', says: '2.0 in 2030.', value: 2, source: 'gs2601' },
			{ who: 'JPMorgan', says: '2.5 after ten years.', value: 2.5, source: 'jpm2601' },
			{ who: 'CSIS', says: '3.0 by 2035 with large investment.', value: 3, source: 'csis2601' }
		]
	},
	yearsToTarget: {
		meaning: 'Years from the plan’s start until 95 % of the climb along its S-curve lies behind it.',
		basis: 'A pace near Rystad’s 1.8 by 2030 and JPMorgan’s ten years.',
		disputes: [
			{
				who: 'Wood Mackenzie, optimistic',
				says: '2.0 in one to two years if every condition is met.',
				span: [1, 2],
				source: 'wm2601'
			},
			{ who: 'JPMorgan', says: 'Ten years to 2.5.', value: 10, source: 'jpm2601' },
			{ who: 'Rystad, January 2026', says: '14 years to 3.0.', value: 14, source: 'rys260105' }
		]
	},
	delayYears: {
		meaning: 'Years before anything of the plan happens.',
		basis: 'Half a year for licences, contracts and rigs.',
		disputes: []
	},
	maxGrowth: {
		meaning: 'The most that output may grow in a year, whatever the plan says.',
		basis: 'Just below Venezuela’s best year on record, 2004 with 0.44.',
		disputes: [
			{ who: 'Venezuela 2023 and 2024', says: '0.12 a year.', value: 0.12, source: 'owid' },
			{ who: 'Iraq 2015', says: '0.74 in its best year.', value: 0.74, source: 'owid' },
			{ who: 'Libya 2012', says: '0.95, undamaged light-oil wells.', value: 0.95, source: 'owid' }
		]
	},
	delivery: {
		meaning: 'Part of the planned rise above the path without a recovery that arrives in fact.',
		basis: 'A forecast of 2019 for 2025 came in some 40 % short.',
		disputes: [
			{ who: 'Presets of outsiders', says: 'All of it: paths as published.', value: 1 },
			{
				who: 'Record of the 2019 forecast',
				says: '0.92 to 1.08 mb/d came of 1.54: about 60 to 70 % of the level.',
				span: [0.6, 0.7],
				source: 'rys2019'
			}
		]
	},
	path: {
		meaning:
			'The plan as points of your own or a forecaster’s, joined by straight lines, instead of the S-curve.',
		basis: 'Absent unless a forecaster’s points are chosen or own points are typed.',
		disputes: []
	}
} as const satisfies Record<keyof typeof ambition, ParameterWords>;
