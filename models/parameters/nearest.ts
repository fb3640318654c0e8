import { editDistance } from './nearestId.ts';

/** Longer input is no slip of the hand. [characters] */
const WORD_LENGTH = 60;
/** Unknown words of a list for which the nearest is looked up; a file of thousands is no list of typing errors. judgement */
export const NEAREST_HIGH = 20;

/**
 * Known word nearest to a mistyped one; null where none is near, or where not a letter of it would stay.
 *
 * @example nearest('preset', ['presets', 'run']); // => 'presets'
 */
export function nearest(word: string, known: readonly string[]): string | null {
	if (word.length > WORD_LENGTH) return null;
	const ranked = known
		.map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
		.sort((one, other) => one.distance - other.distance);
	const [best] = ranked;
	if (best === undefined || best.distance >= word.length) return null;
	const isSlip = best.distance <= Math.max(2, word.length / 3);
	// Of a short word half may be wrong, where it begins rightly.
	const isAlike =
		best.distance * 2 <= word.length || word[0].toLowerCase() === best.candidate[0].toLowerCase();
	return isSlip && isAlike ? best.candidate : null;
}

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
