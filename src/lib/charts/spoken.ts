import type { Figure } from './figure.ts';

/**
 * What the lines say in the year of the cursor, for who listens.
 *
 * @param only index of the one line wanted; all by default
 */
export function spokenValues(figure: Figure, only?: number): string {
	const { cursor } = figure;
	if (!cursor) return figure.title;
	if (cursor.values.length === 0) return `${cursor.year}: no answer`;
	// A pin's value has its letter.
	const told = cursor.values.map(({ text, tone, strong }) =>
		tone.startsWith('pin-') ? text : `${strong ? 'scenario' : 'baseline'} ${text}`
	);
	const wanted = only === undefined ? told : told.slice(only, only + 1);
	return `${cursor.year}: ${wanted.join(', ')}`;
}
