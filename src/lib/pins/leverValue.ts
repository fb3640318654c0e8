import type { Parameter } from '#models/parameters/registry.ts';
import type { ParameterValue } from '#models/parameters/types.ts';
import { withUnit } from '$lib/format/unit.ts';

/**
 * Value of a lever as a table or a name prints it, with its unit where the value needs one.
 *
 * @example leverValue(parameter('opec.offsetShare'), 0.3); // => '30 %'
 */
export function leverValue(parameter: Parameter, value: ParameterValue | null): string {
	if (value === null) return 'none';
	if (typeof value === 'object') return value.map(([years, level]) => `${years}: ${level}`).join(', ');
	if (parameter.kind === 'choice') {
		return parameter.options.find((option) => option.value === value)?.label ?? String(value);
	}
	if (parameter.kind !== 'number' || typeof value !== 'number') return String(value);
	return withUnit(value, parameter.unit, parameter.step);
}
