import type { ShownPin } from '$lib/pins/shownPins.ts';

/** Characters of a title that a picture shows in large type. Judgement: about two lines. */
const LONGEST = 110;
const LETTER = /\b[A-F]\b/g;

/**
 * A title of the comparison with the names of its pins for their letters: a picture is read without the column that says who
 * is who. The letters stay where the names would make it too long, or do not tell the pins apart.
 *
 * @example namedTitle('A costs Russia most in every year', pins); // => '“Fast” costs Russia most in every year'
 */
export function namedTitle(title: string, pins: readonly Pick<ShownPin, 'letter' | 'name'>[]): string {
	const names = new Map<string, string>(pins.map(({ letter, name }) => [letter, name.trim()]));
	const told = [...names.values()];
	if (told.includes('') || new Set(told).size < told.length) return title;
	const named = title.replace(LETTER, (letter) => (names.has(letter) ? `“${names.get(letter)}”` : letter));
	return [...named].length <= LONGEST ? named : title;
}
