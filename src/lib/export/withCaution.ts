import { NO_FORECAST } from './provenance.ts';

/**
 * A note that ends by saying what a scenario is not, unless it says so already.
 *
 * @example withCaution(''); // => 'A scenario is not a forecast.'
 */
export function withCaution(note: string): string {
	return note.includes(NO_FORECAST) ? note : [note, NO_FORECAST].filter(Boolean).join(' ');
}
