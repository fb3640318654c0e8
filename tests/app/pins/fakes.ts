import type { PinStore } from '../../../src/lib/pins/store.ts';
import type { Tabs } from '../../../src/lib/pins/tabs.ts';
import { Pins } from '../../../src/lib/pins/pins.svelte.ts';

/** A store in memory that can be told to fail. Content is copied in and out, as a real one does. */
export class FakeStore implements PinStore {
	content: unknown;
	failure: DOMException | null = null;

	async read(): Promise<unknown> {
		await this.#answer();
		return structuredClone(this.content);
	}

	async update(change: (content: unknown) => unknown): Promise<void> {
		await this.#answer();
		this.content = structuredClone(change(structuredClone(this.content)));
	}

	async #answer(): Promise<void> {
		await Promise.resolve();
		if (this.failure !== null) throw this.failure;
	}
}

/** A channel between the tabs of one test. */
export class FakeChannel {
	readonly #heard = new Set<() => void>();

	tab(): Tabs {
		let own = (): void => {};
		return {
			tell: () => [...this.#heard].filter((heard) => heard !== own).forEach((heard) => heard()),
			listen: (heard) => {
				own = heard;
				this.#heard.add(heard);
				return () => void this.#heard.delete(heard);
			}
		};
	}
}

/** A tab with the pins of a store, opened. */
export async function openTab(store: PinStore, prefix = 'x', channel = new FakeChannel()): Promise<Pins> {
	let count = 0;
	const pins = new Pins({ store, tabs: channel.tab(), newId: () => `${prefix}${count++}` });
	pins.open();
	await quiet(pins);
	return pins;
}

/** Waits until reads and writes have come to rest. */
export async function quiet(...tabs: readonly Pins[]): Promise<void> {
	for (let turn = 0; turn < 10; turn++) {
		await Promise.all(tabs.map((pins) => pins.settled()));
		await new Promise((resolve) => setTimeout(resolve));
	}
}
