import type { Collection, Entry } from './record.ts';
import { isLive, STORE_VERSION } from './record.ts';

/** Removed pins that are remembered; older ones are forgotten. Judgement: far more than anyone removes in a sitting. */
const TOMBSTONES_HIGH = 100;

/**
 * Union of two collections by pin id: of two versions of a pin, the later change stands.
 *
 * Commutative, associative and idempotent, so tabs may write in any order. A live pin is only lost to a later removal.
 *
 * @example merge(mine, mine); // => mine
 */
export function merge(a: Collection, b: Collection): Collection {
	const entries = new Map<string, Entry>();
	for (const entry of [...a.pins, ...b.pins]) {
		const known = entries.get(entry.id);
		entries.set(entry.id, known === undefined ? entry : later(known, entry));
	}
	const pins = [...entries.values()].sort((x, y) => (x.id < y.id ? -1 : 1));
	return { version: STORE_VERSION, pins, unreadable: unionOf(a.unreadable, b.unreadable) };
}

/** The later of two versions; at the same count a live one before a removed one, then by text, so that all tabs agree. */
function later(a: Entry, b: Entry): Entry {
	if (a.changed !== b.changed) return a.changed > b.changed ? a : b;
	if (isLive(a) !== isLive(b)) return isLive(a) ? a : b;
	return canonical(a) >= canonical(b) ? a : b;
}

/** Text of an entry that does not depend on the order of its keys. */
function canonical(entry: Entry): string {
	return JSON.stringify(Object.entries(entry).sort(([x], [y]) => (x < y ? -1 : 1)));
}

function unionOf(a: readonly unknown[], b: readonly unknown[]): readonly unknown[] {
	if (a.length === 0 && b.length === 0) return [];
	const byText = new Map(
		[...a, ...b].map((content) => [JSON.stringify(content) ?? String(content), content])
	);
	return [...byText].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, content]) => content);
}

/** Collection without the removals that are too old to matter. Only for what is written. */
export function trimmed(collection: Collection): Collection {
	const removed = collection.pins.filter((entry) => !isLive(entry)).sort((a, b) => b.changed - a.changed);
	if (removed.length <= TOMBSTONES_HIGH) return collection;
	const forgotten = new Set(removed.slice(TOMBSTONES_HIGH).map(({ id }) => id));
	return { ...collection, pins: collection.pins.filter(({ id }) => !forgotten.has(id)) };
}
