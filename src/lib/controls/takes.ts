import type { Parameter } from '#models/parameters/registry.ts';
import type { Simulator } from '$lib/state/simulator.svelte.ts';
import { refusal } from './refusal.ts';
import type { Wished } from './refusal.ts';

/**
 * Whether a lever took what it was asked for.
 *
 * @param refuse is told why not, in the words of the lever's field; the empty text where it was taken
 */
export function takes(
	simulator: Simulator,
	parameter: Parameter,
	asked: Wished,
	refuse: (why: string) => void
): boolean {
	const fault = simulator.set(parameter.id, asked.value);
	refuse(fault ? refusal(fault, parameter, simulator.assumptions, asked) : '');
	return fault === null;
}
