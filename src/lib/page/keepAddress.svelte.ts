import { replaceState } from '$app/navigation';
import type { Simulator } from '$lib/state/simulator.svelte.ts';

/** Rest after a change before the address is written. [ms] */
const REST = 150;

/**
 * Keeps the address bar on a simulator's state; call while a page is being made.
 *
 * @param hasArrived whether the page has read its own address
 * @param tail what stays behind the query
 */
export function keepAddress(simulator: Simulator, hasArrived: () => boolean, tail = () => ''): void {
	$effect(() => {
		const { restingQuery: query, linkHolds } = simulator;
		if (!hasArrived() || !linkHolds || location.search === `?${query}`) return;
		const timer = setTimeout(() => replaceState(`?${query}${tail()}`, {}), REST);
		return () => clearTimeout(timer);
	});
}
