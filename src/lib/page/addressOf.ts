import { base } from '$app/paths';
import type { Simulator } from '../state/simulator.svelte.ts';

/**
 * Address of a page: the way back to the simulator keeps the reader's state.
 *
 * @param path behind the base path, without a slash in front
 */
export function addressOf(path: string, { restingQuery }: Simulator): string {
	const keepsState = path === '' && restingQuery !== 'v=1';
	return `${base}/${path}${keepsState ? `?${restingQuery}` : ''}`;
}
