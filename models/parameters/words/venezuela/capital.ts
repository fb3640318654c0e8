import type { capital } from '../../groups/venezuela/capital.ts';
import type { ParameterWords } from '../../types.ts';

/** What the path costs; none of it feeds back into the path: in words. */
export const capitalWords = {
	holdCapex: {
		meaning: 'Spending a year that only keeps output from falling.',
		basis: 'USD 53 bn over 15 years.',
		disputes: []
	},
	quickWinCapex: {
		meaning: 'Spending for each barrel a day that repaired wells add.',
		basis: 'Middle of 23 to 28, from the plan of Chevron in 2026.',
		disputes: [
			{ who: 'Chevron', says: 'USD 7 bn to double its output.', span: [23, 28], source: 'chevron2609' }
		]
	},
	expansionCapex: {
		meaning: 'Spending for each barrel a day from new wells, upgraders and fields.',
		basis: 'USD 183 bn for 3 mb/d, less what holding output takes, is about 68; rounded down.',
		disputes: [
			{ who: 'Rystad', says: 'About 68.', value: 68, source: 'rys260105' },
			{ who: 'Monaldi', says: 'About 30.', value: 30, source: 'monaldi' }
		]
	}
} as const satisfies Record<keyof typeof capital, ParameterWords>;
