import type { Scenario } from '#models/scenarios/scenario.ts';
import { PINS_HIGH } from '#models/scenarios/state.ts';
import type { Pin } from '#models/scenarios/state.ts';
import { added, allRemoved, moved, removed, replaced, restored, reworded } from './edits.ts';
import type { Problem } from './problem.ts';
import type { PinRecord } from './record.ts';
import { livePins } from './record.ts';
import { shownPins, waitingPins } from './shownPins.ts';
import type { PinStore } from './store.ts';
import { StoredPins } from './storedPins.svelte.ts';
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

/** The reader's pins, and what he can do with them; how they are kept is `StoredPins`' affair. */
export class Pins {
	#newId: () => string;
	#stored: StoredPins;

	/** The last removal, until it is taken back or another follows. */
	undoable = $state.raw<Undoable | null>(null);
	/** Up to six pins in the order of the page. */
	list = $derived.by(() => shownPins(this.#stored.collection));
	/** Pins beyond the sixth. */
	waiting = $derived.by(() => waitingPins(this.#stored.collection));
	full = $derived(this.list.length >= PINS_HIGH);

	constructor({ store, tabs, newId }: Surroundings) {
		this.#newId = newId;
		this.#stored = new StoredPins(store, tabs);
	}

	/** Whether the store has been asked. */
	get ready(): boolean {
		return this.#stored.ready;
	}

	/** What is wrong with the store, in a sentence; null when nothing is. */
	get problem(): Problem | null {
		return this.#stored.problem;
	}

	/** Reads the store and listens to other tabs. @returns a function that ends the listening */
	open(): () => void {
		return this.#stored.open();
	}

	/** Settles when the store has been read, or is known not to be. */
	read(): Promise<void> {
		return this.#stored.read();
	}

	/** Settles when everything so far is written, or is known not to be. */
	settled(): Promise<void> {
		return this.#stored.settled();
	}

	/** Lets go of stored content that could not be read. */
	discard(): void {
		this.#stored.discard();
	}

	/** Pins a scenario. @returns its id, or null when there are six already */
	pin(scenario: Scenario, name: string, note = ''): string | null {
		if (this.full) return null;
		const id = this.#newId();
		this.#stored.commit(added({ name, note, scenario }, id));
		return id;
	}

	rename(id: string, name: string): void {
		this.#stored.commit(reworded(id, { name }));
	}

	annotate(id: string, note: string): void {
		this.#stored.commit(reworded(id, { note }));
	}

	/** Moves a pin to a place in the order, 0 = first. */
	move(id: string, to: number): void {
		this.#stored.commit(moved(id, to));
	}

	/** Pins a copy right behind its original. @returns its id, or null when there are six already */
	duplicate(id: string): string | null {
		const original = this.list.find((pin) => pin.id === id);
		if (original === undefined || this.full) return null;
		const copy = this.#newId();
		this.#stored.commit(added({ ...original, name: `${original.name}, copy` }, copy, id));
		return copy;
	}

	/** Puts another scenario in the place of a pin's. */
	replace(id: string, scenario: Scenario): void {
		const name = this.#nameOf(id);
		this.#remember([id], `The scenario of “${name}” was replaced.`);
		this.#stored.commit(replaced(id, scenario));
	}

	remove(id: string): void {
		this.#remember([id], `“${this.#nameOf(id)}” was removed.`);
		this.#stored.commit(removed(id));
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
		this.#stored.commit(allRemoved(ids));
	}

	/** Takes the last removal or replacement back. */
	undo(): void {
		if (this.undoable === null) return;
		for (const id of this.undoable.instead) this.#stored.commit(removed(id));
		this.#stored.commit(restored(this.undoable.records));
		this.undoable = null;
	}

	/** Adds pins from a file or an address, or puts them in the place of all that are there. */
	take(pins: readonly Pin[], how: 'merge' | 'replace' = 'merge'): void {
		const ids = pins.map(() => this.#newId());
		if (how === 'replace') {
			const all = livePins(this.#stored.collection).map(({ id }) => id);
			this.#remember(all, 'The pins that were here have been replaced.', ids);
			this.#stored.commit(allRemoved(all));
		}
		pins.forEach((pin, index) => this.#stored.commit(added(pin, ids[index])));
	}

	#nameOf(id: string): string {
		return livePins(this.#stored.collection).find((pin) => pin.id === id)?.name ?? '';
	}

	#remember(ids: readonly string[], sentence: string, instead: readonly string[] = []): void {
		const records = livePins(this.#stored.collection).filter(({ id }) => ids.includes(id));
		this.undoable = records.length === 0 ? null : { sentence, records, instead };
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
