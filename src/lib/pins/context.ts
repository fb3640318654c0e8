import { getContext, setContext } from 'svelte';
import { Pins } from './pins.svelte.ts';
import { browserStore } from './store.ts';
import { browserTabs } from './tabs.ts';

const KEY = Symbol('pins');

/** The page's pins on the browser's store; closed until `open()` is called once the page is mounted. */
export function browserPins(): Pins {
	const newId = (): string => crypto.getRandomValues(new Uint32Array(2)).join('-');
	return new Pins({ store: browserStore(), tabs: browserTabs(), newId });
}

/** Makes pins known to every component beneath. */
export function providePins(pins: Pins): Pins {
	return setContext(KEY, pins);
}

/** The pins that a component above has provided. */
export function usePins(): Pins {
	return getContext<Pins>(KEY);
}
