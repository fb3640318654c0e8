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
	const isCautious = note.endsWith(NO_FORECAST);
	const before = isCautious ? note.slice(0, -NO_FORECAST.length).trimEnd() : note;
	return [before, remark, isCautious ? NO_FORECAST : ''].filter(Boolean).join(' ');
}
