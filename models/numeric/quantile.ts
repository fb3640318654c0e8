/**
 * Quantile of sorted values, type 7: linear between the order statistics at rank p * (n - 1).
 *
 * @param sorted rising, at least one
 * @param p 0…1
 * @throws {RangeError} if there is no value or p lies outside 0…1
 * @example sortedQuantile([1, 2, 3, 4], 0.5); // => 2.5
 */
export function sortedQuantile(sorted: ArrayLike<number>, p: number): number {
	if (sorted.length === 0) throw new RangeError('sortedQuantile requires at least one value, got 0');
	if (!(p >= 0 && p <= 1)) throw new RangeError(`p requires 0…1, got ${p}`);
	const rank = p * (sorted.length - 1);
	const below = Math.floor(rank);
	const above = Math.min(below + 1, sorted.length - 1);
	return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
}
