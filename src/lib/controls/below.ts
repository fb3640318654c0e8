import { valueOf } from '#models/parameters/registry.ts';
import type { Parameter } from '#models/parameters/registry.ts';
import { sameValue } from '#models/parameters/sameValue.ts';
import { bundlesOf } from '#models/scenarios/scenario.ts';
import type { Simulator, Value } from '$lib/state/simulator.svelte.ts';

/** What a lever goes back to first, where that is not the default. */
export interface Below {
	readonly value: Value;
	/** Short name of the bundle that says so. */
	readonly name: string;
}

/** Value of the layers beneath the own values, where it departs from the default; else null. */
export function belowOf(simulator: Simulator, parameter: Parameter): Below | null {
	const value = valueOf(simulator.below, parameter.id) as Value;
	if (sameValue(value as never, parameter.default)) return null;
	const bundle = bundlesOf(simulator.scenario).findLast(({ touches }) => touches.includes(parameter.id));
	return { value, name: bundle?.label.split(/[:(]/)[0].trim() ?? 'preset' };
}
