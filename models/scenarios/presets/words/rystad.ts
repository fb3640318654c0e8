import type { BundleWords } from '../bundle.ts';

/** Rystad Energy's paths of January and September 2026: in words, by id. */
export const RYSTAD_WORDS: Readonly<Record<string, BundleWords>> = {
	'rystad-decline': {
		sentence: 'Nobody pays for a recovery: output slips 3 % a year, from 1.10 mb/d to 0.70 in 2040.',
		note: 'The source gives no spending for this path, so the capital shown for it means nothing.'
	},
	'rystad-hold-flat': {
		sentence: 'Fifteen years of spending, USD 53 bn in all, and output stays at 1.10 mb/d.',
		note: 'Nothing changes against the baseline; keeping level alone takes USD 3.5 bn a year.'
	},
	'rystad-quick-fix': {
		sentence: 'Repaired wells lift output to 1.4 mb/d within two to three years.',
		note: 'The 1.4 is put at two and a half years.'
	},
	'rystad-full-recovery': {
		sentence: 'For USD 183 bn output reaches 2.0 mb/d in 2032 and 3.0 in 2040.',
		note: 'The 2.0 is put at the middle of 2032; between published points the line is straight, also at ten years.'
	},
	'rystad-2030': {
		sentence: 'By 2030 output may stand at 1.8 mb/d.',
		note: 'Only the title was read. Taken as the end of 2030 and held there, since nothing later is published.'
	}
};
