import type { Parameter } from '#models/parameters/registry.ts';
import type { ParameterValue } from '#models/parameters/types.ts';

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
	if (typeof value !== 'number') return value;
	return figure(value, parameter.kind === 'number' ? parameter.unit : '1');
}

/** Number with its unit; fractions as per cent, pure numbers bare. */
function figure(value: number, unit: string): string {
	const percent = unit.startsWith('fraction');
	const text = (percent ? value * 100 : value)
		.toLocaleString('en-US', { maximumSignificantDigits: 6, useGrouping: Math.abs(value) >= 10_000 })
		.replace('-', '−');
	if (percent) return `${text} %${unit === 'fraction/yr' ? ' a year' : ''}`;
	return unit === '1' || unit === 'sd' ? text : `${text} ${unit}`;
}
