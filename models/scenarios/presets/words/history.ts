import type { BundleWords } from '../bundle.ts';

/** Paths that repeat what has happened somewhere before: in words, by id. */
export const HISTORY_WORDS: Readonly<Record<string, BundleWords>> = {
	'blockade-again': {
		sentence: 'Tankers are turned back once more: a quarter of output is gone in six weeks.',
		note: 'After December 2025 to August 2026: 24 % lost in six weeks, 0.12 mb/d back over five months, level after about seven. The points and a supply shock of the same size both act in the first quarter, so it is harsher than what was observed.'
	},
	'libya-style': {
		sentence: 'Output rises by 0.95 mb/d in one year, as when Libya reopened intact wells of light oil.',
		note: 'Heavy oil has never grown at this pace anywhere.'
	}
};
