import { NO_FORECAST } from './provenance.ts';

/**
 * A note that ends by saying what a scenario is not, unless it says so already.
 *
 * @example withCaution(''); // => 'A scenario is not a forecast.'
 */
export function withCaution(note: string): string {
	return note.includes(NO_FORECAST) ? note : [note, NO_FORECAST].filter(Boolean).join(' ');
}

/**
 * A note with a remark behind all else but what a scenario is not, which its end keeps.
 *
 * @param remark a closed sentence; may be empty
 * @example beforeCaution('Mind. A scenario is not a forecast.', 'Mine.'); // => 'Mind. Mine. A scenario is not a forecast.'
 */
export function beforeCaution(note: string, remark: string): string {
	const before = withoutCaution(note);
	return [before, remark, before === note ? '' : NO_FORECAST].filter(Boolean).join(' ');
}

/**
 * A note without what a scenario is not at its end, for where that is said apart.
 *
 * @example withoutCaution('Mind. A scenario is not a forecast.'); // => 'Mind.'
 */
export function withoutCaution(note: string): string {
	return note.endsWith(NO_FORECAST) ? note.slice(0, -NO_FORECAST.length).trimEnd() : note;
}
