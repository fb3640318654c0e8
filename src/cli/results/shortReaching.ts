import { checkAssumptions } from '#models/parameters/check.ts';
import { resultFunction } from '#models/uncertainty/chosenResult.ts';
import { leverAt } from '#models/uncertainty/leverAt.ts';
import type { SearchRequest } from '#models/uncertainty/search.ts';

/** Figures that read well, and those that tell every number from every other. */
const FIGURES = 6;
const FIGURES_HIGH = 17;
/** Gap to the target at which it counts as reached, as a share of what the lever attains: that of the search. */
const REACHED = 1e-6;

/**
 * Value of a lever in as few figures as still reach the target: who sets it gets what was searched for.
 *
 * @param value that the search found
 * @param width of what the lever attains, in the result's unit
 */
export function shortReaching(
	{ assumptions, lever, result, target }: SearchRequest,
	value: number,
	width: number
): number {
	const at = leverAt(assumptions, lever);
	const resultOf = resultFunction(result);
	const isReaching = (input: number): boolean =>
		checkAssumptions(at(input)).length === 0 && Math.abs(resultOf(at(input)) - target) <= REACHED * width;
	for (let figures = FIGURES; figures < FIGURES_HIGH; figures++) {
		const short = Number(value.toPrecision(figures));
		if (isReaching(short)) return short;
	}
	return value;
}

/**
 * Range in few figures that lies within it: its ends can be asked for as targets. In full where it is too narrow for that.
 *
 * @example withinRange([-7.479487, 1.636673]); // => [-7.47948, 1.63667]
 */
export function withinRange([low, high]: readonly [number, number]): readonly [low: number, high: number] {
	const within = [roundedUp(low), -roundedUp(-high)] as const;
	return within[0] <= within[1] ? within : [low, high];
}

/** Smallest number of few figures that is not below a value. */
function roundedUp(value: number): number {
	const near = Number(value.toPrecision(FIGURES));
	if (near >= value) return near;
	const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - FIGURES);
	return Number((near + step).toPrecision(FIGURES));
}
