import type { Edit } from './edits.ts';
import { discarded } from './edits.ts';
import { merge, trimmed } from './merge.ts';
import type { Problem } from './problem.ts';
import { NewerStoreError, problem, problemOf, rescueOf } from './problem.ts';
import { readStored } from './readStored.ts';
import type { Collection } from './record.ts';
import { EMPTY_COLLECTION } from './record.ts';
import type { PinStore } from './store.ts';
import type { Tabs } from './tabs.ts';

/**
 * The collection of pins: in memory at once, in the store as soon as it takes it.
 *
 * Every write merges what other tabs have written meanwhile, so that no tab can lose another's pins.
 */
export class StoredPins {
	#store: PinStore;
	#tabs: Tabs;
	#storeProblem = $state.raw<Problem | null>(null);
	#writes: Promise<void> = Promise.resolve();
	#reading: Promise<void> = Promise.resolve();
	#openings = 0;
	#close = (): void => {};

	/** Whether the store has been asked. */
	ready = $state(false);
	collection = $state.raw<Collection>(EMPTY_COLLECTION);
	/** What is wrong with the store, in a sentence; null when nothing is. */
	problem = $derived(this.#storeProblem ?? this.#unreadable());

	constructor(store: PinStore, tabs: Tabs) {
		this.#store = store;
		this.#tabs = tabs;
	}

	/** Reads the store and listens to other tabs. @returns a function that ends the listening */
	open(): () => void {
		if (this.#openings++ === 0) this.#close = this.#tabs.listen(() => void this.#load());
		this.#reading = this.#load();
		return () => {
			if (--this.#openings === 0) this.#close();
		};
	}

	/** Settles when the store has been read, or is known not to be. */
	async read(): Promise<void> {
		await this.#reading;
	}

	/** Settles when everything so far is written, or is known not to be. */
	async settled(): Promise<void> {
		await this.#writes;
	}

	/** Changes the collection, and merges the change into what the store holds. */
	commit(edit: Edit): void {
		this.collection = edit(this.collection);
		this.#write((stored) => merge(stored, { ...this.collection, unreadable: [] }));
	}

	/** Lets go of stored content that could not be read. */
	discard(): void {
		this.collection = discarded()(this.collection);
		this.#write(discarded());
	}

	#unreadable(): Problem | null {
		const { unreadable } = this.collection;
		return unreadable.length === 0 ? null : problem('unreadable', rescueOf(unreadable));
	}

	async #load(): Promise<void> {
		try {
			const stored = readStored(await this.#store.read());
			if (stored.kind === 'newer') throw new NewerStoreError(stored.content);
			this.#hold(stored.collection);
			this.#storeProblem = null;
		} catch (error) {
			this.#storeProblem = problemOf(error);
		}
		this.ready = true;
	}

	/** Takes in what the store holds; what it set aside is its own affair. */
	#hold(stored: Collection): void {
		this.collection = { ...merge(this.collection, stored), unreadable: stored.unreadable };
	}

	/** Queues a write; the edit is applied to what the store holds then. */
	#write(edit: Edit): void {
		this.#writes = this.#writes.then(() => this.#transact(edit));
	}

	async #transact(edit: Edit): Promise<void> {
		let written = EMPTY_COLLECTION;
		try {
			await this.#store.update((content) => {
				const stored = readStored(content);
				if (stored.kind === 'newer') throw new NewerStoreError(content);
				return (written = trimmed(edit(stored.collection)));
			});
			this.#hold(written);
			this.#storeProblem = null;
			this.#tabs.tell();
		} catch (error) {
			this.#storeProblem = problemOf(error);
		}
	}
}
