import { nearestId } from '#models/parameters/nearestId.ts';
import { quoted } from '#models/text/cleanText.ts';

/**
 * Fault of a flag that is to name a parameter, and names none; with the one that was most likely meant.
 *
 * @param flag with its dashes
 * @example noParameter('--set', 'fx.raet'); // => '--set requires the id of a parameter (see parameters), got fx.raet; nearest: fx.rate'
 */
export function noParameter(flag: string, id: string): string {
	const near = nearestId(id);
	const got = `${quoted(id)}${near === null ? '' : `; nearest: ${near}`}`;
	return `${flag} requires the id of a parameter (see parameters), got ${got}`;
}
