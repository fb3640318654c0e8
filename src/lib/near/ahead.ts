import { reach } from './reach.ts';

/**
 * Fetches what a hand or the keyboard is about to ask for. Whether it comes is told to who then asks.
 *
 * @param load gives a module; a browser fetches each once
 */
export function ahead(load: () => Promise<unknown>): void {
	reach(load).catch(() => undefined);
}
