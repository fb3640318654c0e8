import { NAME_LENGTH, NOTE_LENGTH, shortText } from '#models/text/cleanText.ts';
import { encode } from '#models/scenarios/codec.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { defaultView } from '#models/scenarios/state.ts';
import type { Pin } from '#models/scenarios/state.ts';
import { numbersOf } from './keptNumbers.ts';
import { LETTERS } from './letters.ts';
import { merge } from './merge.ts';
import type { Collection, Entry, PinRecord } from './record.ts';
import { EMPTY_COLLECTION, isLive, livePins, nextChange } from './record.ts';

/** A change of a collection; every one raises the counter of what it touches. */
export type Edit = (collection: Collection) => Collection;

/** Adds a pin at the end, or right behind another, with the numbers that the model gives it today. */
export function added(pin: Pin, id: string, behind: string | null = null): Edit {
	return (collection) => {
		const change = nextChange(collection);
		const used = livePins(collection).map(({ letter }) => letter);
		const letter = LETTERS.find((candidate) => !used.includes(candidate)) ?? LETTERS[0];
		const record: PinRecord = {
			id,
			...wordsOf(pin),
			letter,
			...numbered(pin.scenario),
			created: change,
			changed: change,
			place: placeBehind(collection, behind)
		};
		return laid(collection, [record]);
	};
}

/** Gives a pin another name or note. */
export function reworded(id: string, words: Partial<Pick<Pin, 'name' | 'note'>>): Edit {
	return (collection) => changed(collection, id, (pin) => wordsOf({ ...pin, ...words }));
}

/** Gives a pin another scenario, and the numbers that go with it. */
export function replaced(id: string, scenario: Scenario): Edit {
	return (collection) => changed(collection, id, () => numbered(scenario));
}

/** Removes a pin. */
export function removed(id: string): Edit {
	return (collection) => laid(collection, [{ id, changed: nextChange(collection), gone: true }]);
}

/** Removes several pins at once. */
export function allRemoved(ids: readonly string[]): Edit {
	return (collection) => ids.reduce((rest, id) => removed(id)(rest), collection);
}

/** Moves a pin to a place in the order, 0 = first. */
export function moved(id: string, to: number): Edit {
	return (collection) => {
		const order = livePins(collection);
		const from = order.findIndex((pin) => pin.id === id);
		if (from < 0) return collection;
		const [pin] = order.splice(from, 1);
		order.splice(Math.min(Math.max(to, 0), order.length), 0, pin);
		const change = nextChange(collection);
		const displaced = order
			.map((entry, place) => ({ ...entry, place, changed: change }))
			.filter(({ place }, index) => place !== order[index].place);
		return laid(collection, displaced);
	};
}

/** Brings pins back as they were, over whatever has become of them. */
export function restored(records: readonly PinRecord[]): Edit {
	return (collection) => {
		const change = nextChange(collection);
		return laid(
			collection,
			records.map((record) => ({ ...record, changed: change }))
		);
	};
}

/** Lets go of stored content that could not be read. */
export function discarded(): Edit {
	return (collection) => ({ ...collection, unreadable: [] });
}

/** Collection with newer entries laid over it. */
function laid(collection: Collection, pins: readonly Entry[]): Collection {
	return merge(collection, { ...EMPTY_COLLECTION, pins });
}

function changed(
	collection: Collection,
	id: string,
	part: (pin: PinRecord) => Partial<PinRecord>
): Collection {
	const pin = collection.pins.find((entry) => entry.id === id);
	if (pin === undefined || !isLive(pin)) return collection;
	return laid(collection, [{ ...pin, ...part(pin), changed: nextChange(collection) }]);
}

function wordsOf({ name, note }: Pick<Pin, 'name' | 'note'>): Pick<Pin, 'name' | 'note'> {
	return { name: shortText(name, NAME_LENGTH), note: shortText(note, NOTE_LENGTH) };
}

function numbered(scenario: Scenario): Pick<PinRecord, 'address' | 'kept'> {
	return { address: encode({ scenario, view: defaultView(scenario), pins: [] }), kept: numbersOf(scenario) };
}

/** A place after the last pin, or between the named one and the next. */
function placeBehind(collection: Collection, id: string | null): number {
	const order = livePins(collection);
	const index = order.findIndex((pin) => pin.id === id);
	const last = order.at(-1)?.place ?? -1;
	if (index < 0 || index === order.length - 1) return last + 1;
	return (order[index].place + order[index + 1].place) / 2;
}
