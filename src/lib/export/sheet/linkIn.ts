/** Letters of an address at most that office programs open. */
const LONGEST = 2079;

/**
 * Address in a text that a reader can follow, without the words beside it; null where there is none.
 *
 * @example linkIn('https://www.csis.org (via pubt.io)'); // => 'https://www.csis.org'
 */
export function linkIn(text: string): string | null {
	const link = text.match(/^https?:\/\/[^\s();]+/)?.[0] ?? null;
	return link !== null && link.length <= LONGEST ? link : null;
}
