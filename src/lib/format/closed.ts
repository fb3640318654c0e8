/**
 * A text as a sentence among others: it ends with a full stop unless it ends like one.
 *
 * @example closed('Do not quote'); // => 'Do not quote.'
 */
export function closed(text: string): string {
	return /[.!?…]$/.test(text) ? text : `${text}.`;
}
