import type { Source } from './sourceType.ts';
import { ELASTICITIES_SOURCES } from './sources/elasticities.ts';
import { METHODS_SOURCES } from './sources/methods.ts';
import { PRICE_RESPONSE_SOURCES } from './sources/priceResponse.ts';
import { RUSSIAN_BUDGET_SOURCES } from './sources/russianBudget.ts';
import { RUSSIAN_EXPORTS_SOURCES } from './sources/russianExports.ts';
import { RUSSIAN_TAXES_SOURCES } from './sources/russianTaxes.ts';
import { SANCTIONS_SOURCES } from './sources/sanctions.ts';
import { STATISTICS_SOURCES } from './sources/statistics.ts';
import { VENEZUELA_SOURCES } from './sources/venezuela.ts';

export type { Source } from './sourceType.ts';

/** Every source once, by its id, in the order of the chain. */
export const SOURCES = {
	...STATISTICS_SOURCES,
	...VENEZUELA_SOURCES,
	...ELASTICITIES_SOURCES,
	...PRICE_RESPONSE_SOURCES,
	...SANCTIONS_SOURCES,
	...RUSSIAN_EXPORTS_SOURCES,
	...RUSSIAN_TAXES_SOURCES,
	...RUSSIAN_BUDGET_SOURCES,
	...METHODS_SOURCES
} as const satisfies Record<string, Source>;

/** Id of a source. */
export type SourceId = keyof typeof SOURCES;

/**
 * Address of a source that a reader can follow; absent where only a relay or a printed work is known.
 *
 * @example sourceLink(SOURCES.pdvsa2609); // => null
 */
export function sourceLink({ address }: Source): string | null {
	return address?.match(/^https?:\/\/[^\s()]+/)?.[0] ?? null;
}
