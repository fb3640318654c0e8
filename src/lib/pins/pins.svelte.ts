import type { Scenario } from '#models/scenarios/scenario.ts';
import { PINS_HIGH } from '#models/scenarios/state.ts';
import type { Pin } from '#models/scenarios/state.ts';
import type { Edit } from './edits.ts';
import { added, allRemoved, discarded, moved, removed, replaced, restored, reworded } from './edits.ts';
import { merge, trimmed } from './merge.ts';
import type { Problem } from './problem.ts';
import { NewerStoreError, problem, problemOf, rescueOf } from './problem.ts';
import { readStored } from './readStored.ts';
import type { Collection, PinRecord } from './record.ts';
import { EMPTY_COLLECTION, livePins } from './record.ts';
import { shownPins, waitingPins } from './shownPins.ts';
import type { PinStore } from './store.ts';
import type { Tabs } from './tabs.ts';

/** What can be taken back, in the words of the notice that offers it. */
export interface Undoable {
	readonly sentence: string;
	readonly records: readonly PinRecord[];
	/** Pins that came in their place, and go when they return. */
	readonly instead: readonly string[];
}

/** What the pins live on; a test brings its own. */
export interface Surroundings {
	readonly store: PinStore;
	readonly tabs: Tabs;
	/** A new id, unlike every other. */
	readonly newId: () => string;
}

/**
 * The reader's pins: in memory at once, in the store as soon as it takes them.
 *
 * Every write merges what other tabs have written meanwhile, so that no tab can lose another's pins.
 */
export class Pins {
	#collection = $state.raw<Collection>(EMPTY_COLLECTION);
	#storeProblem = $state.raw<Problem | null>(null);
	#surroundings: Surroundings;
	#writes: Promise<void> = Promise.resolve();
	#reading: Promise<void> = Promise.resolve();
	#openings = 0;
	#close = (): void => {};

	/** Whether the store has been asked. */
	ready = $state(false);
	/** The last removal, until it is taken back or another follows. */
	undoable = $state.raw<Undoable | null>(null);
	/** Up to six pins in the order of the page. */
	list = $derived(shownPins(this.#collection));
	/** Pins beyond the sixth. */
	waiting = $derived(waitingPins(this.#collection));
	full = $derived(this.list.length >= PINS_HIGH);
	/** What is wrong with the store, in a sentence; null when nothing is. */
	problem = $derived(this.#storeProblem ?? this.#unreadable());

	constructor(surroundings: Surroundings) {
		this.#surroundings = surroundings;
	}

	/** Reads the store and listens to other tabs. @returns a function that ends the listening */
	open(): () => void {
		if (this.#openings++ === 0) this.#close = this.#surroundings.tabs.listen(() => void this.#load());
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

	/** Pins a scenario. @returns its id, or null when there are six already */
	pin(scenario: Scenario, name: string, note = ''): string | null {
		if (this.full) return null;
		const id = this.#surroundings.newId();
		this.#commit(added({ name, note, scenario }, id));
		return id;
	}

	rename(id: string, name: string): void {
		this.#commit(reworded(id, { name }));
	}

	annotate(id: string, note: string): void {
		this.#commit(reworded(id, { note }));
	}

	/** Moves a pin to a place in the order, 0 = first. */
	move(id: string, to: number): void {
		this.#commit(moved(id, to));
	}

	/** Pins a copy right behind its original. @returns its id, or null when there are six already */
	duplicate(id: string): string | null {
		const original = this.list.find((pin) => pin.id === id);
		if (original === undefined || this.full) return null;
		const copy = this.#surroundings.newId();
		this.#commit(added({ ...original, name: `${original.name}, copy` }, copy, id));
		return copy;
	}

	/** Puts another scenario in the place of a pin's. */
	replace(id: string, scenario: Scenario): void {
		const name = this.#nameOf(id);
		this.#remember([id], `The scenario of “${name}” was replaced.`);
		this.#commit(replaced(id, scenario));
	}

	remove(id: string): void {
		this.#remember([id], `“${this.#nameOf(id)}” was removed.`);
		this.#commit(removed(id));
	}

	/** Draws a pin that waits, in the place of the last that is drawn; that one waits now. */
	draw(id: string): void {
		this.move(id, PINS_HIGH - 1);
	}

	/** Removes all pins that wait. */
	removeWaiting(): void {
		const ids = this.waiting.map((pin) => pin.id);
		this.#remember(
			ids,
			ids.length === 1 ? 'One scenario was removed.' : `${ids.length} scenarios were removed.`
		);
		this.#commit(allRemoved(ids));
	}

	/** Takes the last removal or replacement back. */
	undo(): void {
		if (this.undoable === null) return;
		for (const id of this.undoable.instead) this.#commit(removed(id));
		this.#commit(restored(this.undoable.records));
		this.undoable = null;
	}

	/** Adds pins from a file or an address, or puts them in the place of all that are there. */
	take(pins: readonly Pin[], how: 'merge' | 'replace' = 'merge'): void {
		const ids = pins.map(() => this.#surroundings.newId());
		if (how === 'replace') {
			const all = livePins(this.#collection).map(({ id }) => id);
			this.#remember(all, 'The pins that were here have been replaced.', ids);
			this.#commit(allRemoved(all));
		}
		pins.forEach((pin, index) => this.#commit(added(pin, ids[index])));
	}

	/** Lets go of stored content that could not be read. */
	discard(): void {
		this.#collection = discarded()(this.#collection);
		this.#write(discarded());
	}

	#nameOf(id: string): string {
		return livePins(this.#collection).find((pin) => pin.id === id)?.name ?? '';
	}

	#remember(ids: readonly string[], sentence: string, instead: readonly string[] = []): void {
		const records = livePins(this.#collection).filter(({ id }) => ids.includes(id));
		this.undoable = records.length === 0 ? null : { sentence, records, instead };
	}

	#unreadable(): Problem | null {
		const { unreadable } = this.#collection;
		return unreadable.length === 0 ? null : problem('unreadable', rescueOf(unreadable));
	}

	async #load(): Promise<void> {
		try {
			const stored = readStored(await this.#surroundings.store.read());
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
		this.#collection = { ...merge(this.#collection, stored), unreadable: stored.unreadable };
	}

	#commit(edit: Edit): void {
		this.#collection = edit(this.#collection);
		this.#write((stored) => merge(stored, { ...this.#collection, unreadable: [] }));
	}

	/** Queues a write; the edit is applied to what the store holds then. */
	#write(edit: Edit): void {
		this.#writes = this.#writes.then(() => this.#transact(edit));
	}

	async #transact(edit: Edit): Promise<void> {
		let written = EMPTY_COLLECTION;
		try {
			await this.#surroundings.store.update((content) => {
				const stored = readStored(content);
				if (stored.kind === 'newer') throw new NewerStoreError(content);
				return (written = trimmed(edit(stored.collection)));
			});
			this.#hold(written);
			this.#storeProblem = null;
			this.#surroundings.tabs.tell();
		} catch (error) {
			this.#storeProblem = problemOf(error);
		}
	}
}

/**
 * Pins that outlive the page that first asks for them: what is derived within a page stands still once that is left.
 */
export function lastingPins(surroundings: Surroundings): Pins {
	let pins: Pins | null = null;
	$effect.root(() => {
		pins = new Pins(surroundings);
	});
	// Where pages are written ahead nothing is an effect, and nothing is left either.
	return pins ?? new Pins(surroundings);
}
