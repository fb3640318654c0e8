/**
 * Places pushed apart until neighbours keep a distance, in the order given, as near as can be to where they were.
 *
 * @param places rising or not, in any unit
 * @param gap smallest distance between two
 * @example spread([10, 10], 4); // => [8, 12]
 */
export function spread(places: readonly number[], gap: number): number[] {
	const order = places.map((_, index) => index).sort((one, other) => places[one] - places[other]);
	const result = [...places];
	for (let round = 0; round < places.length * 4; round++) {
		for (let rank = 1; rank < order.length; rank++) {
			const [upper, lower] = [order[rank - 1], order[rank]];
			const lacking = gap - (result[lower] - result[upper]);
			if (lacking <= 1e-9) continue;
			result[upper] -= lacking / 2;
			result[lower] += lacking / 2;
		}
	}
	return result;
}
