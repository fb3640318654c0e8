const ESCAPE = /(?:%[0-9a-fA-F]{2})+/g;
/** Characters that encodeURIComponent leaves and that links in running text break on. */
const FRAGILE = /[!'()*~]/g;

/**
 * Text as a value of a query: everything but letters, digits and `-_.` is escaped.
 *
 * @param text without halves of surrogate pairs
 * @example percentEncode('a b!'); // => 'a%20b%21'
 */
export function percentEncode(text: string): string {
	return encodeURIComponent(text).replace(
		FRAGILE,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
	);
}

/**
 * Text of a value of a query. A plus is a blank; an escape that is no text stays as it stands.
 *
 * @example percentDecode('a%20b+%E0%A4%A'); // => 'a b %E0%A4%A'
 */
export function percentDecode(value: string): string {
	return value.replaceAll('+', ' ').replace(ESCAPE, (escapes) => {
		try {
			return decodeURIComponent(escapes);
		} catch {
			return escapes;
		}
	});
}
