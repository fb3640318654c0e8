import { checkAssumptions } from '#models/parameters/check.ts';
import { parameter, valueOf } from '#models/parameters/registry.ts';
import type { NumberSpec } from '#models/parameters/types.ts';
import { resultFunction } from '#models/uncertainty/chosenResult.ts';
import { leverAt } from '#models/uncertainty/leverAt.ts';
import type { SearchRequest } from '#models/uncertainty/search.ts';
import { MONTHS_PER_YEAR } from '#models/units.ts';

/** A lever's value and the result there. */
export interface Step {
	readonly input: number;
	readonly output: number;
}

/** Parts of a year to which a whole month is cut; cut, not rounded, since the model counts a month once it is reached. */
const YEAR_PARTS = 1000;
/** Room for the rounding of sums such as 0.25 + 0.75. */
const ROUNDING = 1e-6;

/**
 * Neighbouring steps of a lever between which the result jumps over the target, those nearest to the lever's own value.
 *
 * A step is a month where the lever counts time, else the step of its slider.
 *
 * @returns the lower step first; null where no neighbours lie on both sides of the target
 */
export function stepsAcross(request: SearchRequest): readonly [Step, Step] | null {
	const { assumptions, lever, result, target } = request;
	const resultOf = resultFunction(result);
	const at = leverAt(assumptions, lever);
	const steps = stepsOf(parameter(lever) as NumberSpec)
		.filter((input) => checkAssumptions(at(input)).length === 0)
		.map((input) => ({ input, output: resultOf(at(input)) }));
	const own = valueOf(assumptions, lever) as number;
	const distance = ([{ input }]: readonly [Step, Step]): number => Math.abs(input - own);
	const across = steps
		.slice(1)
		.map((step, index) => [steps[index], step] as const)
		.filter(([lower, upper]) => (lower.output - target) * (upper.output - target) <= 0)
		.sort((one, other) => distance(one) - distance(other));
	return across[0] ?? null;
}

function stepsOf({ unit, low, high, step }: NumberSpec): number[] {
	const isYears = unit === 'yr';
	const width = isYears ? 1 / MONTHS_PER_YEAR : step;
	const count = Math.floor((high - low) / width + ROUNDING) + 1;
	const places = Array.from({ length: count }, (_, index) => low + index * width);
	if (isYears) return places.map((place) => Math.floor(place * YEAR_PARTS + ROUNDING) / YEAR_PARTS);
	return places.map((place) => Number(place.toPrecision(12)));
}
