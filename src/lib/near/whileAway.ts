/** Least time between two tries that signs of a reader bring about. [ms] judgement */
const REST = 10_000;
const SIGNS = ['pointerup', 'keyup'] as const;

/**
 * Tries again when the network is back, and now and then when the reader does something: not every network says that it is back.
 *
 * @returns ends it
 */
export function whileAway(again: () => void): () => void {
	let last = performance.now();
	const go = () => {
		last = performance.now();
		again();
	};
	const sign = () => {
		if (performance.now() - last > REST) go();
	};
	addEventListener('online', go);
	for (const one of SIGNS) addEventListener(one, sign, { passive: true });
	return () => {
		removeEventListener('online', go);
		for (const one of SIGNS) removeEventListener(one, sign);
	};
}
