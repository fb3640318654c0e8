import { withoutPageKeys } from '../lib/page/pageKeys.ts';

/** Start of an address of the page, wherever it is put up. */
const SCHEME = /^https?:\/\//i;

/** Whether a text starts as the address of a page does. */
export function hasScheme(text: string): boolean {
	return SCHEME.test(text);
}

/**
 * Whether a text can be meant as an address: it has a scheme, a question mark, or a key with its value.
 *
 * @example isAddress('jpmorgan'); // => false
 */
export function isAddress(text: string): boolean {
	return hasScheme(text) || /[?=]/.test(text);
}

/**
 * Query of an address, with or without what stands before and after it; keys of single pages are left out. An address
 * that ends before a question mark is that of the page as it opens.
 *
 * @example queryOf('https://example.org/?v=1&p=jpmorgan#top'); // => 'v=1&p=jpmorgan'
 * @example queryOf('https://example.org/'); // => ''
 */
export function queryOf(address: string): string {
	const [beforeHash] = address.split('#', 1);
	const mark = beforeHash.indexOf('?');
	if (mark < 0 && hasScheme(address)) return '';
	return withoutPageKeys(beforeHash.slice(mark + 1));
}
