import type { BundleWords } from '../bundle.ts';

/** Paths by a think tank and by the state company: in words, by id. */
export const INSTITUTES_WORDS: Readonly<Record<string, BundleWords>> = {
	'csis-modest': {
		sentence: 'Lighter sanctions and mended wells give 1.5 mb/d in 2028.',
		note: 'The source starts somewhere below 1.0; 0.95 is an assumption of this project.'
	},
	'csis-significant': {
		sentence: 'With new fields and upgraders output gets to 3.0 mb/d in 2035.',
		note: 'The 1.5 is put at two years, the 3.0 at the middle of 2035; the start of 0.95 is an assumption.'
	},
	'pdvsa-targets': {
		sentence: 'The state company plans 1.3 mb/d for the end of 2026 and more than 1.5 in 2027.',
		note: 'The outlook opens where 2026 ends. The company says nothing about the years after 2027.'
	}
};
