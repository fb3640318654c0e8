/**
 * Exact Shapley values of a set function: what each factor adds, averaged over every order in which factors can be moved.
 *
 * part_i = Σ over sets S without i of |S|! (n - |S| - 1)! / n! * (value(S with i) - value(S))
 *
 * The parts sum to value(all) - value(none): there is no remainder to explain away.
 *
 * @param factors number of factors, 0…16
 * @param value the function of a set, given as a bit mask; called once a set
 * @returns one part a factor
 * @throws {RangeError} if factors is not a whole number 0…16
 * @source shorrocks
 * @example shapley(2, (set) => [0, 1, 2, 5][set]); // => [2, 3]
 */
export function shapley(factors: number, value: (set: number) => number): number[] {
	if (!Number.isInteger(factors) || factors < 0 || factors > 16) {
		throw new RangeError(`factors requires a whole number 0…16, got ${factors}`);
	}
	const sets = 1 << factors;
	const values = Float64Array.from({ length: sets }, (_, set) => value(set));
	const weights = orderWeights(factors);
	return Array.from({ length: factors }, (_, factor) => {
		const bit = 1 << factor;
		let part = 0;
		for (let set = 0; set < sets; set++) {
			if (set & bit) continue;
			part += weights[bits(set)] * (values[set | bit] - values[set]);
		}
		return part;
	});
}

/** Share of the orders in which exactly the factors of a set of each size come before one more factor. */
function orderWeights(factors: number): number[] {
	const weights: number[] = [];
	let weight = 1 / Math.max(1, factors);
	for (let size = 0; size < factors; size++) {
		weights.push(weight);
		weight *= (size + 1) / Math.max(1, factors - size - 1);
	}
	return weights;
}

/** Number of factors in a set. */
function bits(set: number): number {
	let count = 0;
	for (let rest = set; rest > 0; rest >>= 1) count += rest & 1;
	return count;
}
