import type { Bundle } from './presets/bundle.ts';
import { bundles } from './presets/bundle.ts';
import { BANKS } from './presets/banks.ts';
import { HISTORY } from './presets/history.ts';
import { INSTITUTES } from './presets/institutes.ts';
import { MARKET_VIEWS } from './presets/marketViews.ts';
import { RYSTAD } from './presets/rystad.ts';
import { SANCTION_REGIMES } from './presets/sanctionRegimes.ts';

export type { Bundle } from './presets/bundle.ts';
export { bundleValues } from './presets/bundle.ts';
export { MARKET_VIEWS, SANCTION_REGIMES };

/** Venezuelan paths that others forecast or that history took, in the order of the menu. */
export const PRESETS = bundles([...RYSTAD, ...BANKS, ...INSTITUTES, ...HISTORY]);

/** The three kinds of bundle, in the order in which they are laid. */
export const BUNDLES = { preset: PRESETS, market: MARKET_VIEWS, sanctions: SANCTION_REGIMES } as const;
export type BundleKind = keyof typeof BUNDLES;

/**
 * Bundle of a kind by its id; null when there is none.
 *
 * @example bundleOf('preset', 'jpmorgan')?.source; // => 'jpm2601'
 */
export function bundleOf(kind: BundleKind, id: string | null): Bundle | null {
	return BUNDLES[kind].find((bundle) => bundle.id === id) ?? null;
}
