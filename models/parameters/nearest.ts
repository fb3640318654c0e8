import { editDistance } from './nearestId.ts';

/** Longer input is no slip of the hand. [characters] */
const WORD_LENGTH = 60;
/** Unknown words of a list for which the nearest is looked up; a file of thousands is no list of typing errors. judgement */
export const NEAREST_HIGH = 20;

/** Shortest beginning by which the one word that has it is meant. [characters] judgement */
const BEGINNING = 3;

/**
 * Known word nearest to a mistyped one; null where none is near, or where not a letter of it would stay. A word that alone begins as
 * the mistyped one reads counts as near.
 *
 * @example nearest('preset', ['presets', 'run']); // => 'presets'
 * @example nearest('goldman', ['goldman-2030', 'jpmorgan']); // => 'goldman-2030'
 */
export function nearest(word: string, known: readonly string[]): string | null {
	if (word.length > WORD_LENGTH) return null;
	const begun = word.length < BEGINNING ? [] : known.filter((candidate) => beginsAs(candidate, word));
	if (begun.length === 1) return begun[0];
	const ranked = known
		.map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
		.sort((one, other) => one.distance - other.distance);
	const [best] = ranked;
	if (best === undefined || best.distance >= word.length) return null;
	const isSlip = best.distance <= Math.max(2, word.length / 3);
	// Of a short word no more than half may be wrong, but for two letters that changed places.
	const isAlike = best.distance * 2 <= word.length || letters(word) === letters(best.candidate);
	return isSlip && isAlike ? best.candidate : null;
}

const beginsAs = (candidate: string, word: string): boolean =>
	candidate.toLowerCase().startsWith(word.toLowerCase());

/** Letters of a word whatever their order. */
const letters = (word: string): string => [...word.toLowerCase()].sort().join('');

/**
 * Words that name the nearest known one; nothing where none is near.
 *
 * @param prefix before the known word, as it is typed
 * @example suggestion('jsn', ['json'], '--'); // => '; nearest: --json'
 */
export function suggestion(word: string, known: readonly string[], prefix = ''): string {
	const found = nearest(word, known);
	return found === null ? '' : `; nearest: ${prefix}${found}`;
}
