import type { Parameter } from '#models/parameters/registry.ts';
import type { ParameterValue } from '#models/parameters/types.ts';
import { unitWords, withUnit, writtenDecimals, writtenValue } from '$lib/format/unit.ts';

/**
 * Value of a lever as a name prints it, with its unit.
 *
 * @example leverValue(parameter('opec.offsetShare'), 0.3); // => '30 %'
 */
export function leverValue(parameter: Parameter, value: ParameterValue | null): string {
	if (parameter.kind !== 'number' || typeof value !== 'number') return bareValue(parameter, value);
	return withUnit(value, parameter.unit, parameter.step);
}

/**
 * The same without its unit, for a table that states it once a row.
 *
 * @param row the other values of the row: all are written with as many decimals
 * @example bareValue(parameter('opec.offsetShare'), 0.3); // => '30'
 */
export function bareValue(
	parameter: Parameter,
	value: ParameterValue | null,
	row: readonly (ParameterValue | null)[] = []
): string {
	if (value === null) return 'none';
	if (typeof value === 'object') return value.map(([years, level]) => `${level} at ${years}`).join(', ');
	if (parameter.kind === 'number' && typeof value === 'number') {
		const { unit, step } = parameter;
		const decimals = row.map((one) => (typeof one === 'number' ? writtenDecimals(one, unit, step) : 0));
		return writtenValue(value, unit, step, Math.max(0, ...decimals));
	}
	const option =
		parameter.kind === 'choice' ? parameter.options.find((one) => one.value === value) : undefined;
	return option?.label ?? String(value);
}

/**
 * Name of a lever with its unit, as the head of a row.
 *
 * @example leverLabel(parameter('opec.offsetShare')); // => 'OPEC+ makes room, %'
 */
export function leverLabel(parameter: Parameter): string {
	if (parameter.kind === 'path') return `${parameter.label}, ${parameter.unit} at years`;
	const unit = parameter.kind === 'number' ? unitWords(parameter.unit) : '';
	return unit === '' ? parameter.label : `${parameter.label}, ${unit}`;
}
