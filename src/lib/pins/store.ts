import { createStore, get, update } from 'idb-keyval';
import type { UseStore } from 'idb-keyval';

/** Where the collection is kept; a test brings its own. */
export interface PinStore {
	/** Content of the store; undefined when nothing was ever written. */
	read(): Promise<unknown>;
	/** Reads, changes and writes in one transaction. What `change` throws leaves the store as it was. */
	update(change: (content: unknown) => unknown): Promise<void>;
}

const DATABASE = 'orinoco';
const TABLE = 'pins';
const KEY = 'collection';
/** Patience with a browser that never answers. Judgement. [ms] */
const PATIENCE = 4000;

/** The browser's own store. Nothing is opened before the first call. */
export function browserStore(): PinStore {
	let opened: UseStore | null = null;
	const store = (): UseStore => (opened ??= createStore(DATABASE, TABLE));
	return {
		read: () => answered(async () => get<unknown>(KEY, store())),
		update: (change) => answered(async () => update<unknown>(KEY, change, store()))
	};
}

/** Answer of a store, or an error once patience is at its end; an answer that throws at once counts as one. */
function answered<T>(ask: () => Promise<T>): Promise<T> {
	const silence = new Promise<never>((_, reject) => {
		setTimeout(() => reject(new DOMException('The store does not answer.', 'TimeoutError')), PATIENCE);
	});
	return Promise.race([ask(), silence]);
}
