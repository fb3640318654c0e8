/** What an embedded chart adds to the keys of an address. */
export const EMBED_KEYS = ['levers', 'theme'] as const;

/** What the comparison adds. */
export const COMPARE_KEYS = ['layout', 'against', 'bands', 'from', 'to'] as const;

const PAGE_KEYS: readonly string[] = [...EMBED_KEYS, ...COMPARE_KEYS];

/**
 * Query without what single pages add to it: the state alone.
 *
 * @example withoutPageKeys('v=1&p=jpmorgan&theme=light'); // => 'v=1&p=jpmorgan'
 */
export function withoutPageKeys(query: string): string {
	const parts = query.split('&');
	return parts.filter((part) => !PAGE_KEYS.includes(part.split('=', 1)[0])).join('&');
}
