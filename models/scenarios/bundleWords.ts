import type { BundleWords } from './presets/bundle.ts';
import { BANKS_WORDS } from './presets/words/banks.ts';
import { HISTORY_WORDS } from './presets/words/history.ts';
import { INSTITUTES_WORDS } from './presets/words/institutes.ts';
import { MARKET_VIEWS_WORDS } from './presets/words/marketViews.ts';
import { RYSTAD_WORDS } from './presets/words/rystad.ts';
import { SANCTION_REGIMES_WORDS } from './presets/words/sanctionRegimes.ts';

/** No two bundles of any kind share an id. */
const WORDS: Readonly<Record<string, BundleWords>> = {
	...RYSTAD_WORDS,
	...BANKS_WORDS,
	...INSTITUTES_WORDS,
	...HISTORY_WORDS,
	...MARKET_VIEWS_WORDS,
	...SANCTION_REGIMES_WORDS
};

/**
 * What a bundle says, and how it was read.
 *
 * @param id of a bundle
 * @example bundleWords('km14').sentence; // => 'Demand answers; suppliers hardly do.'
 */
export function bundleWords(id: string): BundleWords {
	return WORDS[id];
}
