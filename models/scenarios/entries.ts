import { fault } from '../parameters/fault.ts';
import type { Fault } from '../parameters/fault.ts';
import { quoted } from '../text/cleanText.ts';
import type { Entries } from './migrations.ts';
import { percentDecode } from './percent.ts';

/** Separator of an address's entries. */
export const ADDRESS_SEPARATOR = '&';

/**
 * Keys and values of a query; of a key given twice the first value counts.
 *
 * @param separator between entries
 * @example readEntries('v=1&p=jpmorgan', '&').entries.get('p'); // => 'jpmorgan'
 */
export function readEntries(query: string, separator: string): { entries: Entries; faults: Fault[] } {
	const entries = new Map<string, string>();
	const faults: Fault[] = [];
	for (const part of query.split(separator)) {
		if (part === '') continue;
		const equals = part.indexOf('=');
		const key = percentDecode(equals < 0 ? part : part.slice(0, equals));
		const value = equals < 0 ? '' : percentDecode(part.slice(equals + 1));
		if (entries.has(key)) {
			faults.push(fault(quoted(key), 'one value', `${quoted(value)} besides`));
		} else entries.set(key, value);
	}
	return { entries, faults };
}

/**
 * Query of keys and values that are encoded already.
 *
 * @example writeEntries([['v', '1'], ['p', 'jpmorgan']], '&'); // => 'v=1&p=jpmorgan'
 */
export function writeEntries(entries: readonly (readonly [string, string])[], separator: string): string {
	return entries.map(([key, value]) => `${key}=${value}`).join(separator);
}
