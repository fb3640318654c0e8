import type { Fault } from '../parameters/check.ts';
import { checkOverrides } from '../parameters/check.ts';
import { quoted } from '../text/cleanText.ts';
import type { Entries } from './migrations.ts';

/** Faults of the keys that are not known: for a misspelt parameter with the nearest id, else in plain words. */
export function unknownKeys(entries: Entries, known: (key: string) => boolean): Fault[] {
	return [...entries.keys()].filter((key) => !known(key)).flatMap(unknownKey);
}

function unknownKey(key: string): Fault[] {
	const where = quoted(key);
	// A dot marks a parameter id: the check of overrides names the nearest one.
	if (key.includes('.')) return checkOverrides(Object.fromEntries([[key, 0]])).faults;
	return [{ where, message: `address requires keys that it knows, got ${where}` }];
}
