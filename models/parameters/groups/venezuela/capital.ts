import type { ParameterSpec } from '../../types.ts';

/** What the path costs; none of it feeds back into the path. */
export const capital = {
	holdCapex: {
		kind: 'number',
		label: 'Cost of holding output',
		meaning: 'Spending a year that only keeps output from falling.',
		standing: 'data',
		basis: 'USD 53 bn over 15 years.',
		sources: ['rys260105'],
		disputes: [],
		unit: 'USD bn/yr',
		default: 3.5,
		low: 1,
		high: 10,
		step: 0.1,
		stops: [{ value: 3.5, label: 'Rystad' }],
		distribution: null
	},
	quickWinCapex: {
		kind: 'number',
		label: 'Cost of a workover barrel',
		meaning: 'Spending for each barrel a day that repaired wells add.',
		standing: 'data',
		basis: 'Middle of 23 to 28, from the plan of Chevron in 2026.',
		sources: ['chevron2609'],
		disputes: [
			{ who: 'Chevron', says: 'USD 7 bn to double its output.', span: [23, 28], source: 'chevron2609' }
		],
		unit: 'kUSD per b/d',
		default: 25,
		low: 3,
		high: 60,
		step: 1,
		stops: [{ value: 25, label: 'Chevron' }],
		distribution: null
	},
	expansionCapex: {
		kind: 'number',
		label: 'Cost of a new barrel',
		meaning: 'Spending for each barrel a day from new wells, upgraders and fields.',
		standing: 'judgement',
		basis: 'USD 183 bn for 3 mb/d, less what holding output takes, is about 68; rounded down.',
		sources: ['rys260105'],
		disputes: [
			{ who: 'Rystad', says: 'About 68.', value: 68, source: 'rys260105' },
			{ who: 'Monaldi', says: 'About 30.', value: 30, source: 'monaldi' }
		],
		unit: 'kUSD per b/d',
		default: 65,
		low: 20,
		high: 120,
		step: 1,
		stops: [
			{ value: 30, label: 'Monaldi' },
			{ value: 68, label: 'Rystad' }
		],
		distribution: null
	}
} as const satisfies Record<string, ParameterSpec>;
