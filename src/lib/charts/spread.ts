interface Pool {
	/** Mean wish of the pool, in the frame where labels need no room. */
	at: number;
	count: number;
}

/**
 * Places of labels on a line: in order, `gap` apart, within bounds, moved as little as can be (least squares).
 *
 * Wishes less index × gap are made monotone by pooling neighbours that overlap; what leaves the bounds is moved in.
 *
 * @param wishes rising; one a label
 * @param gap between neighbours, >= 0
 * @param from lowest place
 * @param until highest place; where the labels do not fit, they share the room evenly
 * @returns one place a label
 * @example spread([10, 11], 4, 0, 100); // => [8.5, 12.5]
 */
export function spread(wishes: readonly number[], gap: number, from: number, until: number): number[] {
	const room = Math.max(0, until - from);
	const step = wishes.length > 1 ? Math.min(gap, room / (wishes.length - 1)) : gap;
	const top = until - step * Math.max(0, wishes.length - 1);
	const pools = pooled(wishes.map((wish, index) => wish - index * step));
	return pools
		.flatMap(({ at, count }) => Array.from({ length: count }, () => at))
		.map((at, index) => Math.max(from, Math.min(at, Math.max(from, top))) + index * step);
}

/** Monotone values closest to some others: each pool is the mean of its members. */
function pooled(values: readonly number[]): readonly Pool[] {
	const pools: Pool[] = [];
	for (const value of values) {
		let pool: Pool = { at: value, count: 1 };
		for (let below = pools.at(-1); below && below.at > pool.at; below = pools.at(-1)) {
			pools.pop();
			const count = below.count + pool.count;
			pool = { at: (below.at * below.count + pool.at * pool.count) / count, count };
		}
		pools.push(pool);
	}
	return pools;
}
