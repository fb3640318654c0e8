import type { KeptNumbers } from './keptNumbers.ts';
import type { Letter } from './letters.ts';

/** A pin as it is stored. Counters instead of clocks: they order the changes of all tabs. */
export interface PinRecord {
	readonly id: string;
	readonly name: string;
	readonly note: string;
	readonly letter: Letter;
	/** The scenario as an address, so that its versions and migrations hold for stored pins too. */
	readonly address: string;
	/** The numbers it had when it was pinned; null when they are not known. */
	readonly kept: KeptNumbers | null;
	readonly created: number;
	readonly changed: number;
	/** Order on the page, lowest first. */
	readonly place: number;
	readonly gone?: false;
}

/** What is left of a removed pin, so that another tab cannot bring it back. */
export interface Tombstone {
	readonly id: string;
	readonly changed: number;
	readonly gone: true;
}

/** What is stored of a pin: itself, or that it is gone. */
export type Entry = PinRecord | Tombstone;

/** Everything that is stored, ordered by id. */
export interface Collection {
	readonly version: 1;
	readonly pins: readonly Entry[];
	/** Stored content that could not be read; kept until the reader lets it go. */
	readonly unreadable: readonly unknown[];
}

/** Version of the form in which pins are stored. */
export const STORE_VERSION = 1;
/** What a browser holds that has stored no pin. */
export const EMPTY_COLLECTION: Collection = { version: STORE_VERSION, pins: [], unreadable: [] };

/** Whether an entry is a pin, not the stone of one that was removed. */
export function isLive(entry: Entry): entry is PinRecord {
	return entry.gone !== true;
}

/** Live pins in the order of the page. */
export function livePins(collection: Collection): PinRecord[] {
	const before = (a: PinRecord, b: PinRecord): number =>
		a.place - b.place || a.created - b.created || (a.id < b.id ? -1 : 1);
	return collection.pins.filter(isLive).sort(before);
}

/** Counter of the next change: one above every change seen. */
export function nextChange(collection: Collection): number {
	return collection.pins.reduce((highest, { changed }) => Math.max(highest, changed), 0) + 1;
}
