import { root } from '../numeric/root.ts';
import type { Root } from '../numeric/root.ts';
import { parameter, valueOf } from '../parameters/registry.ts';
import type { Assumptions, ParameterId } from '../parameters/registry.ts';
import { resultFunction } from './chosenResult.ts';
import type { ChosenResult } from './chosenResult.ts';
import { leverAt } from './leverAt.ts';
import { leverScan } from './leverScan.ts';
import type { Place } from './leverScan.ts';

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
	/** Smallest and largest result that the lever's range attains; null where no value of it has one. */
	readonly attains: readonly [low: number, high: number] | null;
}

/** Gap to the target at which it counts as reached, and jump at which the result has no value between, as shares of what is attained. */
const REACHED = 1e-6;
const JUMP = 1e-3;
/** Way to either side over which a jump is looked for, as a share of the lever's range. */
const NEAR = 1e-7;

/**
 * Value of one lever for which a chosen number reaches a target, all else as set.
 *
 * The whole range is scanned (`leverScan`), then the crossing nearest to the lever's own value is narrowed down; a jump across
 * the target is no answer. Values that make the assumptions illegal, and those at which no price
 * clears the market, are passed over.
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
	const places = leverScan(spec, at, resultOf);
	if (places.length === 0) return { value: null, attains: null };
	const outputs = places.map(({ output }) => output);
	const attains = [Math.min(...outputs), Math.max(...outputs)] as const;
	const width = Math.max(attains[1] - attains[0], Number.MIN_VALUE);
	const missAt = (input: number) => resultOf(at(input)) - target;
	const near = NEAR * (spec.high - spec.low);
	const isSmooth = ({ value, residual }: Root): boolean =>
		[Math.max(spec.low, value - near), Math.min(spec.high, value + near)].every(
			(input) => Math.abs(missAt(input) - residual) <= JUMP * width
		);
	const isReached = (found: Root): boolean => Math.abs(found.residual) <= REACHED * width && isSmooth(found);
	return {
		value: nearestRoot(places, target, missAt, isReached, valueOf(assumptions, lever) as number),
		attains
	};
}

/** The root nearest to the lever's own value; null where the target is met nowhere. */
function nearestRoot(
	places: readonly Place[],
	target: number,
	missAt: (input: number) => number,
	isReached: (root: Root) => boolean,
	own: number
): number | null {
	const distance = (input: number) => Math.abs(input - own);
	const exact = places.filter(({ output }) => output === target).map(({ input }) => input);
	const crossings = places
		.slice(1)
		.map((place, index) => [places[index], place] as const)
		.filter(([from, until]) => (from.output - target) * (until.output - target) < 0)
		.map(([from, until]) => root(missAt, from.input, until.input))
		.filter(isReached)
		.map(({ value }) => value);
	const found = [...exact, ...crossings].sort((one, other) => distance(one) - distance(other));
	return found[0] ?? null;
}
