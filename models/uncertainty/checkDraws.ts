const LARGEST_SEED = 2 ** 32 - 1;
/** Most draws of one request: their index must fit the 32 bits of the points. */
export const MOST_DRAWS = 1e8;

/**
 * Refuses what no points can be drawn for.
 *
 * @param request.seed unsigned 32-bit integer
 * @param request.n number of draws, 1…MOST_DRAWS
 * @throws {RangeError} naming the first that is illegal
 */
export function checkDraws({ seed, n }: { readonly seed: number; readonly n: number }): void {
	if (!(Number.isInteger(seed) && seed >= 0 && seed <= LARGEST_SEED)) {
		throw new RangeError(`seed requires an integer 0…${LARGEST_SEED}, got ${seed}`);
	}
	if (!(Number.isInteger(n) && n >= 1 && n <= MOST_DRAWS)) {
		throw new RangeError(`n requires an integer 1…${MOST_DRAWS}, got ${n}`);
	}
}
