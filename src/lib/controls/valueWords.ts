import type { Parameter } from '#models/parameters/registry.ts';
import { writtenValue } from '$lib/format/unit.ts';
import type { Value } from '$lib/state/simulator.svelte.ts';

/** A parameter's value in few words: the number, the name of the choice, how many points. */
export function valueWords(parameter: Parameter, value: Value): string {
	if (parameter.kind === 'number') return writtenValue(value as number, parameter.unit, parameter.step);
	if (parameter.kind === 'choice') {
		return parameter.options.find((option) => option.value === value)?.label ?? String(value);
	}
	return Array.isArray(value) ? `${value.length} points` : 'none';
}
