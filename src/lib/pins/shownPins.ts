import type { Fault } from '#models/parameters/check.ts';
import { decode } from '#models/scenarios/codec.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { PINS_HIGH } from '#models/scenarios/state.ts';
import type { Pin } from '#models/scenarios/state.ts';
import type { KeptNumbers } from './keptNumbers.ts';
import type { Letter } from './letters.ts';
import { LETTERS } from './letters.ts';
import type { Collection, PinRecord } from './record.ts';
import { livePins } from './record.ts';

/** A pin as a page shows it. */
export interface ShownPin extends Pin {
	readonly id: string;
	readonly letter: Letter;
	readonly scenario: Scenario;
	readonly kept: KeptNumbers | null;
	/** What its stored scenario said that this version could not use. */
	readonly faults: readonly Fault[];
}

/**
 * The first six pins, each with a letter of its own.
 *
 * Two tabs may have given one letter twice: the pin further up keeps it, the other takes the first that is free.
 */
export function shownPins(collection: Collection): ShownPin[] {
	const pins = livePins(collection).slice(0, PINS_HIGH);
	const letters = lettersOf(pins.map(({ letter }) => letter));
	return pins.map((pin, index) => shown(pin, letters[index]));
}

/** Pins beyond the sixth: kept, but not drawn. Two tabs that pin at once can make them. */
export function waitingPins(collection: Collection): ShownPin[] {
	return livePins(collection)
		.slice(PINS_HIGH)
		.map((pin) => shown(pin, pin.letter));
}

/**
 * Letters without a repetition, as close to the wished ones as may be.
 *
 * @example lettersOf(['B', 'B', 'A']); // => ['B', 'C', 'A']
 */
function lettersOf(wished: readonly Letter[]): Letter[] {
	const isFirst = wished.map((letter, index) => wished.indexOf(letter) === index);
	const free = LETTERS.filter((letter) => !wished.includes(letter));
	return wished.map((letter, index) => (isFirst[index] ? letter : (free.shift() as Letter)));
}

/** Pins of an address, lettered in their order. */
export function addressPins(pins: readonly Pin[]): ShownPin[] {
	return pins.slice(0, PINS_HIGH).map((pin, index) => {
		const letter = LETTERS[index];
		return { ...pin, id: `address-${letter}`, letter, kept: null, faults: [] };
	});
}

function shown({ id, name, note, address, kept }: PinRecord, letter: Letter): ShownPin {
	const { state, faults } = decode(address);
	return { id, name, note, letter, scenario: state.scenario, kept, faults };
}
