/** What an embedded chart adds to the keys of an address. */
export const EMBED_KEYS = ['levers', 'theme'] as const;

/** What the comparison adds. */
export const COMPARE_KEYS = ['layout', 'against', 'bands', 'from', 'to'] as const;

const PAGE_KEYS: readonly string[] = [...EMBED_KEYS, ...COMPARE_KEYS];

/** A query taken apart: the entries of some keys, and the rest as it stands. */
interface SplitQuery {
	readonly entries: ReadonlyMap<string, string>;
	readonly rest: string;
}

/**
 * What a query says under some keys, apart from the rest; nothing is decoded.
 *
 * @param query without its question mark
 * @example splitQuery('v=1&theme=light', EMBED_KEYS).rest; // => 'v=1'
 */
export function splitQuery(query: string, keys: readonly string[]): SplitQuery {
	const parts = query.split('&');
	const isOwn = (part: string) => keys.includes(part.split('=', 1)[0]);
	return {
		entries: new Map(parts.filter(isOwn).map((part) => part.split('=', 2) as [string, string])),
		rest: parts.filter((part) => !isOwn(part)).join('&')
	};
}

/**
 * Query without what single pages add to it: the state alone.
 *
 * @example withoutPageKeys('v=1&p=jpmorgan&theme=light'); // => 'v=1&p=jpmorgan'
 */
export function withoutPageKeys(query: string): string {
	return splitQuery(query, PAGE_KEYS).rest;
}
