import type { start } from '../../groups/venezuela/start.ts';
import type { ParameterWords } from '../../types.ts';

/** Where Venezuelan output stands and what repairs bring quickly: in words. */
export const startWords = {
	initialOutput: {
		meaning: 'Venezuelan crude output on the first day of the outlook.',
		basis: 'Official figure for August 2026.',
		disputes: [
			{ who: 'US Department of Energy', says: '1.25 in August 2026.', value: 1.25, source: 'doe2609' },
			{ who: 'Rystad, January 2026', says: 'Its paths start at 1.10.', value: 1.1, source: 'rys260105' },
			{ who: 'Goldman Sachs, January 2026', says: 'Its path starts at 0.9.', value: 0.9, source: 'gs2601' }
		]
	},
	counterfactualDecline: {
		meaning: 'Share of output that fields lose each year where nothing is undertaken.',
		basis: 'Spending that only holds output is taken to go on.',
		disputes: [
			{
				who: 'Rystad, January 2026',
				says: 'Without recovery spending, 3 % a year.',
				value: 0.03,
				source: 'rys260105'
			}
		]
	},
	quickWin: {
		meaning: 'Output that repaired wells bring soon, before any new field.',
		basis: 'Lower end of what consultants expect; PDVSA plans more.',
		disputes: [
			{
				who: 'Wood Mackenzie',
				says: '0.2 to 0.3 from workovers.',
				span: [0.2, 0.3],
				source: 'wm2601'
			},
			{ who: 'PDVSA', says: '0.3 within 2027.', value: 0.3, source: 'pdvsa2609' }
		]
	},
	quickWinYears: {
		meaning: 'Years in which about two thirds of the quick workovers are done.',
		basis: 'Published spans run from a few months to three years.',
		disputes: [
			{
				who: 'Rystad, January 2026',
				says: 'Repairs take two to three years.',
				span: [2, 3],
				source: 'rys260105'
			}
		]
	}
} as const satisfies Record<keyof typeof start, ParameterWords>;
