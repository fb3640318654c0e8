import { bundleWords } from './bundleWords.ts';
import * as presets from './presets.ts';
import type { BundleWords } from './presets/bundle.ts';

/** A preset, a market view or a sanction regime with all that is told of it: what library, terminal and lists give. */
export type Bundle = presets.Bundle & BundleWords;

/** A bundle and its words as one document, in the order in which it is read. */
function described({ id, label, source, date, overrides, touches }: presets.Bundle): Bundle {
	const { sentence, note } = bundleWords(id);
	return { id, label, source, date, sentence, overrides, note, touches };
}

/** Venezuelan paths that others forecast or that history took, in the order of the menu. */
export const PRESETS: readonly Bundle[] = presets.PRESETS.map(described);
/** Whose elasticities: this project's, three papers', and nobody's but demand's. */
export const MARKET_VIEWS: readonly Bundle[] = presets.MARKET_VIEWS.map(described);
/** What buyers and shippers ask for the risk of Russian oil, and what the price cap does to it. */
export const SANCTION_REGIMES: readonly Bundle[] = presets.SANCTION_REGIMES.map(described);
