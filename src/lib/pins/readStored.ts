import { NAME_LENGTH, NOTE_LENGTH, shortText } from '#models/text/cleanText.ts';
import { ADDRESS_LENGTH } from '#models/scenarios/codec.ts';
import { readKept } from './keptNumbers.ts';
import { LETTERS } from './letters.ts';
import type { Letter } from './letters.ts';
import type { Collection, Entry } from './record.ts';
import { EMPTY_COLLECTION, STORE_VERSION } from './record.ts';

/** What a store held: read, or from a version that this one does not know. */
export type Stored =
	| { readonly kind: 'read'; readonly collection: Collection }
	| { readonly kind: 'newer'; readonly content: unknown };

/**
 * Collection from the untrusted content of a store.
 *
 * What can be read is used; the rest goes to `unreadable`, so that the next write does not destroy it.
 *
 * @param content undefined when nothing was ever stored
 */
export function readStored(content: unknown): Stored {
	if (content === undefined || content === null) return { kind: 'read', collection: EMPTY_COLLECTION };
	if (!isRecord(content) || typeof content.version !== 'number') return unreadable([content]);
	if (content.version > STORE_VERSION) return { kind: 'newer', content };
	if (!Array.isArray(content.pins)) return unreadable([content]);
	const read = content.pins.map((pin: unknown) => ({ pin, entry: readEntry(pin) }));
	const kept = Array.isArray(content.unreadable) ? content.unreadable : [];
	const lost = read.filter(({ entry }) => entry === null).map(({ pin }) => pin);
	const pins = read.map(({ entry }) => entry).filter((entry) => entry !== null);
	return { kind: 'read', collection: { version: STORE_VERSION, pins, unreadable: [...kept, ...lost] } };
}

function unreadable(content: readonly unknown[]): Stored {
	return { kind: 'read', collection: { ...EMPTY_COLLECTION, unreadable: content } };
}

/** One pin or tombstone; null when it is neither. */
function readEntry(content: unknown): Entry | null {
	if (!isRecord(content) || typeof content.id !== 'string' || !isCount(content.changed)) return null;
	const { id, changed } = content;
	if (content.gone === true) return { id, changed, gone: true };
	const { name, note, letter, address, created, place } = content;
	if (typeof name !== 'string' || typeof note !== 'string' || !isLetter(letter)) return null;
	if (typeof address !== 'string' || address.length > ADDRESS_LENGTH) return null;
	if (!isCount(created) || typeof place !== 'number' || !Number.isFinite(place)) return null;
	const words = { name: shortText(name, NAME_LENGTH), note: shortText(note, NOTE_LENGTH) };
	return { id, ...words, letter, address, kept: readKept(content.kept), created, changed, place };
}

function isRecord(content: unknown): content is Record<string, unknown> {
	return typeof content === 'object' && content !== null && !Array.isArray(content);
}

function isCount(content: unknown): content is number {
	return Number.isSafeInteger(content) && (content as number) >= 0;
}

function isLetter(content: unknown): content is Letter {
	return LETTERS.includes(content as Letter);
}
