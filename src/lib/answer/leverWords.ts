import type { NumberSpec } from '#models/parameters/types.ts';
import { withUnit } from '$lib/format/unit.ts';

/**
 * A lever's value in the sentence: as short as it can be said, with its unit.
 *
 * @example leverWords({ ...spec, unit: 'yr' }, 10); // => '10 years'
 */
export function leverWords({ unit, step }: Pick<NumberSpec, 'unit' | 'step'>, value: number): string {
	if (unit === 'yr') return `${Number(value.toFixed(2))} ${value === 1 ? 'year' : 'years'}`;
	const short = Number(value.toPrecision(3));
	// One decimal is enough where the value has no more.
	return withUnit(short, unit, Number.isInteger(short * 10) ? Math.max(step, 0.1) : step);
}
