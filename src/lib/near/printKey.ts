import { tick } from 'svelte';

/** Time that paper waits for what is on its way. [ms] judgement */
const PATIENCE = 5000;
/** Parts that are not there yet: each is fetched when it is called. */
const waiting = new Set<() => Promise<unknown>>();
let isWatching = false;
let isComing = false;

/** Fetches what waits, then prints: no browser waits with its paper for a script. */
async function key(event: KeyboardEvent): Promise<void> {
	const isPrint =
		(event.ctrlKey || event.metaKey) &&
		!event.shiftKey &&
		(event.code === 'KeyP' || event.key.toLowerCase() === 'p');
	if (!isPrint || (!isComing && waiting.size === 0)) return;
	event.preventDefault();
	if (isComing) return;
	isComing = true;
	await Promise.race([
		Promise.all([...waiting].map((fetch) => fetch())),
		new Promise((over) => setTimeout(over, PATIENCE))
	]);
	await tick();
	isComing = false;
	print();
}

/**
 * Has the keys that print wait for a part.
 *
 * @param fetch brings the part; resolves when it is there or does not come
 * @returns lets them wait no longer
 */
export function beforePrint(fetch: () => Promise<unknown>): () => void {
	if (!isWatching) addEventListener('keydown', (event) => void key(event));
	isWatching = true;
	waiting.add(fetch);
	return () => void waiting.delete(fetch);
}
