import { quoted } from '#models/text/cleanText.ts';
import { decimal } from '#models/scenarios/valueText.ts';
import { SERIES_NAMES } from '#models/series.ts';
import type { SeriesName } from '#models/series.ts';
import type { Flags } from './flags.ts';
import { InputError } from './inputError.ts';
import { suggestion } from '#models/parameters/nearest.ts';

/**
 * Whole number of a flag.
 *
 * @throws {InputError} outside low…high, or for anything but digits
 */
export function wholeNumber(flags: Flags, name: string, low: number, high: number, fallback: number): number {
	const text = flags.text(name);
	if (text === undefined) return fallback;
	const value = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
	if (value >= low && value <= high) return value;
	throw new InputError([`--${name} requires a whole number ${low}…${high}, got ${quoted(text)}`]);
}

/**
 * Decimal number of a flag that must be given.
 *
 * @throws {InputError} where it is absent or no finite number
 */
export function decimalNumber(flags: Flags, name: string): number {
	const text = flags.text(name);
	if (text === undefined) throw new InputError([`--${name} requires a number, got nothing`]);
	const value = decimal(text);
	if (value !== null && Number.isFinite(value)) return value;
	throw new InputError([`--${name} requires a number, got ${quoted(text)}`]);
}

/**
 * One of a few words that a flag may take.
 *
 * @throws {InputError} for any other
 */
export function oneOf<Word extends string>(
	flags: Flags,
	name: string,
	words: readonly Word[],
	fallback: Word
): Word {
	const text = flags.text(name);
	if (text === undefined) return fallback;
	const found = words.find((word) => word === text);
	if (found !== undefined) return found;
	const near = words.length > 4 ? suggestion(text, words) : '';
	throw new InputError([`--${name} requires one of ${words.join(', ')}, got ${quoted(text)}${near}`]);
}

/** One series that a flag names. */
export function oneSeries(flags: Flags, name: string, fallback: SeriesName): SeriesName {
	return oneOf(flags, name, SERIES_NAMES, fallback);
}

/**
 * Series that a flag names, with commas between them.
 *
 * @throws {InputError} naming each that is unknown or named twice
 */
export function seriesList(
	flags: Flags,
	name: string,
	fallback: readonly SeriesName[]
): readonly SeriesName[] {
	const text = flags.text(name);
	if (text === undefined) return fallback;
	const words = text.split(',').map((word) => word.trim());
	const faults = words.flatMap((word, index) => {
		if (words.indexOf(word) !== index)
			return [`--${name} requires each series once, got ${quoted(word)} again`];
		if ((SERIES_NAMES as readonly string[]).includes(word)) return [];
		return [`--${name} requires series${seriesHint(word)}`];
	});
	if (faults.length > 0) throw new InputError(faults);
	return words as SeriesName[];
}

/** The series that was most likely meant; where none is near, all of them. */
function seriesHint(word: string): string {
	const near = suggestion(word, SERIES_NAMES);
	const among = near === '' ? ` among ${SERIES_NAMES.join(', ')}` : '';
	return `${among}, got ${quoted(word)}${near}`;
}
