import { MONTHS_PER_YEAR } from '../units.ts';

/** The twelve months in which a path grows most. */
export interface FastestYear {
	/** Growth over the twelve months. [mb/d] */
	readonly growth: number;
	/** Last month of the twelve, 0…119. */
	readonly untilMonth: number;
}

/**
 * Fastest twelve months of a path of output.
 *
 * @param path [mb/d], one value a month
 * @param start output before month 0 [mb/d]
 * @returns the largest rise over twelve months; 0 where the path never rises
 * @example fastestYear(Float64Array.of(1.1, 1.3), 1).growth; // => 0.3
 */
export function fastestYear(path: Float64Array, start: number): FastestYear {
	let fastest: FastestYear = { growth: 0, untilMonth: Math.min(MONTHS_PER_YEAR, path.length) - 1 };
	for (let month = 0; month < path.length; month++) {
		const before = month >= MONTHS_PER_YEAR ? path[month - MONTHS_PER_YEAR] : start;
		const growth = path[month] - before;
		if (growth > fastest.growth + 1e-12) fastest = { growth, untilMonth: month };
	}
	return fastest;
}
