import { fault } from '../parameters/fault.ts';
import type { Fault } from '../parameters/fault.ts';
import { shownValue } from '../parameters/shownValue.ts';
import { quoted } from '../text/cleanText.ts';
import type { Entries } from './migrations.ts';
import type { Scenario } from './scenario.ts';
import { BANDS, defaultView, SHOWS, yearsOf } from './state.ts';
import type { View } from './state.ts';
import { STATIONS } from '../stations.ts';

/** Words that a key of the view may say. */
const WORDS = {
	station: STATIONS.map(({ id }) => id),
	show: SHOWS,
	band: BANDS
} as const;
const WORD_KEYS = Object.keys(WORDS) as (keyof typeof WORDS)[];

/** Every key that states what is being looked at. */
export const VIEW_KEYS: ReadonlySet<string> = new Set([...WORD_KEYS, 'year']);

/** Entries of a view where it departs from the one on opening. */
export function viewEntries(view: View, scenario: Scenario): (readonly [string, string])[] {
	const opening = defaultView(scenario);
	return ([...WORD_KEYS, 'year'] as const)
		.filter((key) => view[key] !== opening[key])
		.map((key) => [key, String(view[key])]);
}

/** View that decoded entries state; what is absent or illegal is as on opening. */
export function readViewEntries(entries: Entries, scenario: Scenario): { view: View; faults: Fault[] } {
	const faults: Fault[] = [];
	const words = WORD_KEYS.map((key) => [key, readWord(key, entries, faults)] as const);
	const stated = Object.fromEntries(words.filter(([, word]) => word !== null));
	const year = readYear(entries, scenario, faults);
	return { view: { ...defaultView(scenario), ...stated, ...(year === null ? {} : { year }) }, faults };
}

function readWord(where: keyof typeof WORDS, entries: Entries, faults: Fault[]): string | null {
	const word = entries.get(where);
	const words: readonly string[] = WORDS[where];
	if (word === undefined || words.includes(word)) return word ?? null;
	faults.push(fault(where, `one of ${words.join(', ')}`, quoted(word)));
	return null;
}

function readYear(entries: Entries, scenario: Scenario, faults: Fault[]): number | null {
	const text = entries.get('year');
	if (text === undefined) return null;
	const { from, last } = yearsOf(scenario);
	const year = Number(text);
	if (/^\s*\d{4}\s*$/.test(text) && year >= from && year <= last) return year;
	faults.push(fault('year', `a year ${from}…${last}`, shownValue(text)));
	return null;
}
