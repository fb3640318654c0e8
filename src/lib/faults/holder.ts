/** What a fault stands in, as a sentence names it behind "the". */
export type Holder = 'address' | 'pin' | 'file';

/** A text as it stands in an address, where all is text. */
export const bare = (got: string): string => got.replace(/^the text /, '');

/**
 * What stands under a key, as it stands there: who mends it looks for it.
 *
 * @param got as the fault prints it
 * @example stands('fx.rate', 'the text abc', 'address'); // => 'the address has fx.rate=abc'
 */
export function stands(key: string, got: string, holder: Holder): string {
	if (holder === 'file') return `the file has ${got} (${key})`;
	return got === 'nothing' ? `the ${holder} leaves ${key} empty` : `the ${holder} has ${key}=${bare(got)}`;
}
