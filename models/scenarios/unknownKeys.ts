import { checkOverrides } from '../parameters/check.ts';
import { fault } from '../parameters/fault.ts';
import type { Fault } from '../parameters/fault.ts';
import { nearest } from '../parameters/nearest.ts';
import { nearestId } from '../parameters/nearestId.ts';
import { quoted } from '../text/cleanText.ts';
import type { Entries } from './migrations.ts';

/** Keys for which the nearest is looked up; an address of thousands is no list of typing errors. */
const NEAREST_HIGH = 20;

/** Faults of the keys that are not known: with the nearest one where one is near, else with all there are. */
export function unknownKeys(entries: Entries, known: ReadonlySet<string>): Fault[] {
	const words = [...known].filter((key) => !isId(key));
	return [...entries.keys()]
		.filter((key) => !known.has(key))
		.flatMap((key, index) => unknownKey(key, words, index < NEAREST_HIGH));
}

/** A dot marks a parameter id. */
function isId(key: string): boolean {
	return key.includes('.');
}

function unknownKey(key: string, words: readonly string[], isHelped: boolean): Fault[] {
	const where = quoted(key);
	// The check of overrides names the nearest id.
	if (isId(key))
		return checkOverrides(Object.fromEntries([[key, 0]])).faults.map(({ requires, got }) =>
			fault(where, requires, got, { name: 'address' })
		);
	const near = isHelped ? (nearest(key, words) ?? nearestId(key)) : null;
	const among = near === null ? `among ${words.join(', ')} and ids of parameters` : 'that it knows';
	const hint = near === null ? '' : `; nearest: ${near}`;
	return [fault(where, `keys ${among}`, `${where}${hint}`, { name: 'address' })];
}
