import { lastingPins } from './pins.svelte.ts';
import type { Pins } from './pins.svelte.ts';
import { browserStore } from './store.ts';
import { browserTabs } from './tabs.ts';

let shared: Pins | null = null;

/** The reader's pins, the same for every page of the visit; call `open()` on them once a page is mounted. */
export function sharedPins(): Pins {
	return (shared ??= lastingPins({ store: browserStore(), tabs: browserTabs(), newId }));
}

/** Sixty-four random bits: two tabs never draw the same. */
function newId(): string {
	return Array.from(crypto.getRandomValues(new Uint32Array(2)), (word) => word.toString(36)).join('-');
}
