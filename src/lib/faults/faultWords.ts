import type { Fault } from '#models/parameters/fault.ts';
import { capital } from '../format/words.ts';
import type { Holder } from './holder.ts';
import { idFault } from './idFault.ts';
import { keyFault } from './keyFault.ts';
import { parameterFault } from './parameterFault.ts';

/** The part of an input that a fault was found in, before its own words. */
const PLACE = /^((?:pin|scenario) \d+): /;

/**
 * What could not be used, as a sentence in the words of the page: names of levers, values in the units of their fields, and the
 * key under which it stands; the fault's own message where the page has no words for it.
 *
 * @example faultWords(checkValue('opec.offsetShare', 7)); // => '“OPEC+ makes room” takes −50 to 100 %; the address has opec.offsetShare=7, which is 700 %.'
 */
export function faultWords(fault: Fault, holder: Holder = 'address'): string {
	const [, place = ''] = PLACE.exec(fault.message) ?? [];
	const words = parameterFault(fault, holder) ?? idFault(fault, holder) ?? keyFault(fault, holder);
	if (words === null) return fault.message;
	return place === '' ? capital(words) : `${capital(place)}: ${words}`;
}
