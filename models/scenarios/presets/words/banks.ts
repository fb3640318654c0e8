import type { BundleWords } from '../bundle.ts';

/** Paths of January 2026 by banks and consultants: in words, by id. */
export const BANKS_WORDS: Readonly<Record<string, BundleWords>> = {
	jpmorgan: {
		sentence: 'Once politics have changed, 1.3 to 1.4 mb/d after two years and 2.5 after ten.',
		note: 'The middle of the span, 1.35, is put at two years.'
	},
	'goldman-2030': {
		sentence: 'Output climbs from 0.9 mb/d to 2.0 in 2030.',
		note: 'The 2.0 is put at the middle of 2030, with an even climb to it.'
	},
	'woodmac-optimistic': {
		sentence: 'If everything falls into place, some 2.0 mb/d after one to two years.',
		note: 'The source itself finds anything faster too hopeful. The levers need a growth limit of 1.0 mb/d a year.'
	}
};
