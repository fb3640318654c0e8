import { withOverrides } from '../parameters/registry.ts';
import type { Assumptions, Overrides, Parameter } from '../parameters/registry.ts';
import { run } from '../simulate.ts';
import { resultOf } from './resultOf.ts';
import type { Result } from './resultOf.ts';

/** A result over a grid of two levers. */
export interface Frontier {
	/** Values of the lever across, rising. */
	readonly across: readonly number[];
	/** Values of the lever upward, rising. */
	readonly upward: readonly number[];
	/** Result by row (upward) and column (across). */
	readonly values: readonly Float64Array[];
}

/** Equal steps over a slider's range, both ends included. */
function steps(lever: Parameter, count: number): number[] {
	if (lever.kind !== 'number') throw new TypeError(`${lever.id} requires a lever that is a number`);
	return Array.from(
		{ length: count },
		(_, step) => lever.low + (step / (count - 1)) * (lever.high - lever.low)
	);
}

/**
 * A result for every pair of values of two levers, the others as set.
 *
 * @param assumptions as set
 * @param across lever of the columns
 * @param upward lever of the rows
 * @param result what is looked at
 * @param count points along each side, >= 2
 * @throws {TypeError} if a lever is not a number
 */
export function frontier(
	assumptions: Assumptions,
	across: Parameter,
	upward: Parameter,
	result: Result,
	count: number
): Frontier {
	const columns = steps(across, count);
	const rows = steps(upward, count);
	const values = rows.map((row) =>
		Float64Array.from(columns, (column) =>
			resultOf(
				run(withOverrides(assumptions, { [across.id]: column, [upward.id]: row } as Overrides)),
				result
			)
		)
	);
	return { across: columns, upward: rows, values };
}
