import type { Fault } from '#models/parameters/check.ts';
import type { Assumptions, Parameter } from '#models/parameters/registry.ts';
import { reach } from '$lib/near/reach.ts';
import type { Simulator } from '$lib/state/simulator.svelte.ts';
import type { Wished } from './refusal.ts';

/** What words a refusal: no lever refuses before somebody is there. */
export const refusalWriter = () => import('./refusal.ts');

/** How often any lever has been asked for a value: words that come late are told of the last asked one alone. */
let times = 0;

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
	times++;
	const fault = simulator.set(parameter.id, asked.value);
	if (fault === null) refuse('');
	else void tell(fault, parameter, simulator.assumptions, asked, refuse);
	return fault === null;
}

async function tell(
	fault: Fault,
	parameter: Parameter,
	assumptions: Assumptions,
	asked: Wished,
	refuse: (why: string) => void
): Promise<void> {
	const mine = times;
	let why = fault.message;
	try {
		why = (await reach(refusalWriter)).refusal(fault, parameter, assumptions, asked);
	} catch {
		// The fault's own words stand where those of the page did not come.
	}
	if (mine === times) refuse(why);
}
