import { getContext, setContext } from 'svelte';
import { Simulator } from './simulator.svelte.ts';

const KEY = Symbol('simulator');

/** Gives every page of the visit one simulator, so that a walk to the method page loses nothing. */
export function provideSimulator(): Simulator {
	return setContext(KEY, new Simulator());
}

/** The visit's simulator. Call while a component is being made. */
export function useSimulator(): Simulator {
	return getContext<Simulator>(KEY);
}
