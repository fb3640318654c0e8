import { root } from '../numeric/root.ts';
import { checkAssumptions } from '../parameters/check.ts';
import { parameter, valueOf } from '../parameters/registry.ts';
import type { Assumptions, ParameterId } from '../parameters/registry.ts';
import { resultFunction } from './chosenResult.ts';
import type { ChosenResult } from './chosenResult.ts';
import { leverAt } from './leverAt.ts';

/** What a lever is searched for. */
export interface SearchRequest {
	/** The line: all other values as set. */
	readonly assumptions: Assumptions;
	readonly lever: ParameterId;
	readonly result: ChosenResult;
	/** Number that the result is to reach, in its yearly unit. */
	readonly target: number;
}

/** Answer of a search. */
export interface SearchAnswer {
	/** The lever's value; null where none in its range reaches the target. */
	readonly value: number | null;
	/** Smallest and largest result that the lever's range attains. */
	readonly attains: readonly [low: number, high: number];
}

/** Places at which a lever's range is looked at for a change of sign. */
const PLACES = 49;
/** Gap to the target at which it counts as reached, as a share of what the range attains. */
const REACHED = 1e-6;

/** A lever's value and what the result is there, less the target. */
interface Place {
	readonly input: number;
	readonly miss: number;
}

/**
 * Value of one lever for which a chosen number reaches a target, all else as set.
 *
 * The whole range is scanned, then the change of sign nearest to the lever's own value is narrowed down; a jump across
 * the target is no answer. Values that make the assumptions illegal are passed over.
 *
 * @throws {RangeError} if the lever is not a number or the target is not finite
 * @example search({ assumptions: DEFAULTS, lever: 'opec.offsetShare', result, target: 0 }).value
 */
export function search({ assumptions, lever, result, target }: SearchRequest): SearchAnswer {
	const spec = parameter(lever);
	if (spec.kind !== 'number')
		throw new RangeError(`lever requires a parameter that is a number, got ${lever}`);
	if (!Number.isFinite(target)) throw new RangeError(`target requires a finite number, got ${target}`);
	const resultOf = resultFunction(result);
	const at = leverAt(assumptions, lever);
	const missAt = (input: number) => resultOf(at(input)) - target;
	const places = scanned(spec.low, spec.high)
		.filter((input) => checkAssumptions(at(input)).length === 0)
		.map((input) => ({ input, miss: missAt(input) }));
	if (places.length === 0)
		throw new RangeError(`${lever} requires other values before any of its own is legal`);
	const misses = places.map(({ miss }) => miss);
	const attains = [Math.min(...misses) + target, Math.max(...misses) + target] as const;
	const reached = REACHED * Math.max(attains[1] - attains[0], Number.MIN_VALUE);
	const own = valueOf(assumptions, lever) as number;
	return { value: nearestRoot(places, missAt, own, reached), attains };
}

/** Evenly spaced values over a range, its ends included. */
function scanned(low: number, high: number): number[] {
	return Array.from({ length: PLACES }, (_, index) => low + ((high - low) * index) / (PLACES - 1));
}

/** The root nearest to the lever's own value; null where the target is met nowhere. */
function nearestRoot(
	places: readonly Place[],
	missAt: (input: number) => number,
	own: number,
	reached: number
): number | null {
	const distance = (input: number) => Math.abs(input - own);
	const exact = places.filter(({ miss }) => miss === 0).map(({ input }) => input);
	const crossings = places
		.slice(1)
		.map((place, index) => [places[index], place] as const)
		.filter(([from, until]) => from.miss * until.miss < 0)
		.map(([from, until]) => root(missAt, from.input, until.input))
		.filter(({ residual }) => Math.abs(residual) <= reached)
		.map(({ value }) => value);
	const found = [...exact, ...crossings].sort((one, other) => distance(one) - distance(other));
	return found[0] ?? null;
}
