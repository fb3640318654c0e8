import type { Letter } from '$lib/pins/letters.ts';

/** A piece of a sentence; the page gives years and pins their look, a file takes the text alone. */
export interface Phrase {
	readonly text: string;
	readonly role: 'plain' | 'year' | Letter;
}

/** A piece of a sentence without a look of its own. */
export function plain(text: string): Phrase {
	return { text, role: 'plain' };
}

/** The sentence without its look. */
export function textOf(phrases: readonly Phrase[]): string {
	return phrases.map(({ text }) => text).join('');
}

/**
 * Pieces as a list in a sentence: commas between, "and" before the last.
 *
 * @example textOf(series([[plain('A')], [plain('B')]])); // => 'A and B'
 */
export function series(items: readonly (readonly Phrase[])[]): Phrase[] {
	return items.flatMap((item, index) => {
		if (index === 0) return item;
		return [plain(index === items.length - 1 ? ' and ' : ', '), ...item];
	});
}
