import { fault, placedFault } from '../parameters/fault.ts';
import type { Fault } from '../parameters/fault.ts';
import { NAME_LENGTH, NOTE_LENGTH, quoted, shortText } from '../text/cleanText.ts';
import { readEntries, writeEntries } from './entries.ts';
import type { Entries } from './migrations.ts';
import { percentEncode } from './percent.ts';
import { isUntouched } from './scenario.ts';
import { readScenarioEntries, SCENARIO_KEYS, scenarioEntries } from './scenarioQuery.ts';
import { PINS_HIGH } from './state.ts';
import type { Pin } from './state.ts';
import { unknownKeys } from './unknownKeys.ts';

/** Between pins, and between the entries of a pin: characters that an address may hold as they are. */
const PIN_SEPARATOR = ';';
const FIELD_SEPARATOR = '!';

/** Every key of a pin. */
const KEYS: ReadonlySet<string> = new Set(['name', 'note', ...SCENARIO_KEYS]);

/** Characters that mean something inside packed pins. The address escapes everything else once, over the whole of them. */
const MEANING = /[%;!+]/g;

/** Characters of packed pins that need no escape inside a value, so that the address stays readable. */
const READABLE = /%(3B|21|3D|3A|2C)/g;

/**
 * Pins packed into one value: each a small query of its own, of what differs from the defaults.
 *
 * @example pinsValue([{ name: 'Mine', note: '', scenario: EMPTY_SCENARIO }]); // => 'name=Mine'
 */
export function pinsValue(pins: readonly Pin[]): string {
	const packed = pins.slice(0, PINS_HIGH).map(pinQuery).join(PIN_SEPARATOR);
	return percentEncode(packed).replace(READABLE, (escape) => decodeURIComponent(escape));
}

function pinQuery({ name, note, scenario }: Pin): string {
	const words: (readonly [string, string])[] = [['name', packedText(shortText(name, NAME_LENGTH))]];
	const remark = shortText(note, NOTE_LENGTH);
	if (remark !== '') words.push(['note', packedText(remark)]);
	return writeEntries([...words, ...scenarioEntries(scenario)], FIELD_SEPARATOR);
}

/** A name or note as it stands inside packed pins. */
function packedText(text: string): string {
	return text.replace(MEANING, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Pins from their packed value, once decoded; a faulty pin is used as far as it can be read, and is none where nothing can. */
export function readPins(value: string | undefined): { pins: readonly Pin[]; faults: Fault[] } {
	const packed = (value ?? '').split(PIN_SEPARATOR).filter((pin) => pin !== '');
	const read = packed.slice(0, PINS_HIGH).map((pin, index) => readPin(pin, `pin ${index + 1}`));
	const faults = read.flatMap((result) => result.faults);
	if (packed.length > PINS_HIGH) faults.push(fault('pins', `at most ${PINS_HIGH}`, `${packed.length}`));
	return { pins: read.flatMap(({ pin }) => (pin === null ? [] : [pin])), faults };
}

function readPin(query: string, where: string): { pin: Pin | null; faults: Fault[] } {
	const { entries, faults } = readEntries(query, FIELD_SEPARATOR);
	const { scenario, faults: illegal } = readScenarioEntries(entries);
	const all = [...faults, ...illegal, ...unknownKeys(entries, KEYS)];
	const pin = {
		name: limited('name', NAME_LENGTH, entries, all),
		note: limited('note', NOTE_LENGTH, entries, all),
		scenario
	};
	const saysNothing = pin.name === '' && pin.note === '' && isUntouched(scenario);
	return {
		pin: saysNothing && all.length > 0 ? null : pin,
		faults: all.map((one) => placedFault(where, one))
	};
}

function limited(key: string, length: number, entries: Entries, faults: Fault[]): string {
	const text = entries.get(key) ?? '';
	if (tooLong(text, length)) faults.push(lengthFault(key, length, text));
	return shortText(text, length);
}

/**
 * Whether a text has more characters than it may.
 *
 * @param length [characters]
 */
export function tooLong(text: string, length: number): boolean {
	return shortText(text, length + 1) !== shortText(text, length);
}

/**
 * Fault of a name or note that was cut.
 *
 * @param length that was allowed [characters]
 */
export function lengthFault(where: string, length: number, text: string): Fault {
	return fault(where, `at most ${length} characters`, quoted(text));
}
