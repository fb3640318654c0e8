import { lastWith } from '../numeric/lastWith.ts';
import { root } from '../numeric/root.ts';
import type { Root } from '../numeric/root.ts';
import { isParameterId, parameter, valueOf } from '../parameters/registry.ts';
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
 * @returns the value in the lever's unit, the ends of what it attains in the series' yearly unit
 * @throws {RangeError} if the lever is no parameter that is a number, the target is not finite, or there is no such year, series or kind
 * @example search({ assumptions: DEFAULTS, lever: 'fx.rate', result: { series: 'brent', year: 4, of: 'level' }, target: 99 }).value; // => null
 */
export function search({ assumptions, lever, result, target }: SearchRequest): SearchAnswer {
	const spec = isParameterId(lever) ? parameter(lever) : null;
	if (spec?.kind !== 'number')
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
	const own = valueOf(assumptions, lever) as number;
	const met = places.filter(({ output }) => output === target).map(({ input }) => input);
	const exact = nearestExact(places, met, (input) => missAt(input) === 0, own, spec.unit === 'month');
	return { value: nearestTo(own, [...exact, ...roots(places, target, missAt, isReached)]), attains };
}

/** The value nearest to the lever's own; null where there is none. */
function nearestTo(own: number, values: readonly number[]): number | null {
	const distance = (value: number) => Math.abs(value - own);
	return [...values].sort((one, other) => distance(one) - distance(other))[0] ?? null;
}

/**
 * The nearest value at which the target is met to the last digit; none where no place meets it so. Where many do, the end of
 * theirs is sought that lies towards the lever's own value.
 *
 * @param met places that meet it
 * @param isWhole whether the lever has no values between places
 */
function nearestExact(
	places: readonly Place[],
	met: readonly number[],
	isMet: (input: number) => boolean,
	own: number,
	isWhole: boolean
): number[] {
	if (isMet(own)) return [own];
	const nearest = nearestTo(own, met);
	if (nearest === null) return [];
	if (isWhole) return [nearest];
	const between = places.map(({ input }) => input).filter((input) => (input - own) * (input - nearest) < 0);
	return [lastWith(isMet, nearest, nearestTo(nearest, between) ?? own)];
}

/** Values at which the result passes the target, each between two places. */
function roots(
	places: readonly Place[],
	target: number,
	missAt: (input: number) => number,
	isReached: (root: Root) => boolean
): number[] {
	return places
		.slice(1)
		.map((place, index) => [places[index], place] as const)
		.filter(([from, until]) => (from.output - target) * (until.output - target) < 0)
		.map(([from, until]) => root(missAt, from.input, until.input))
		.filter(isReached)
		.map(({ value }) => value);
}
