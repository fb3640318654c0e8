/** Most values of one column. */
export const MOST_VALUES = 65536;
/** Values that share a bin on average: few enough to sort, many enough to spare bins. */
const VALUES_A_BIN = 3;
const MOST_BINS = Math.ceil(MOST_VALUES / VALUES_A_BIN);

// Working space of one call. Arrays of the module's own, of which the engine knows length and place when it compiles: handed in,
// they made counting and gathering take twice as long.
/** The values of the column. */
const column = new Float64Array(MOST_VALUES);
/** Bin of each value. */
const bins = new Uint16Array(MOST_VALUES);
/** Values in each bin, one more for the highest value. */
const counts = new Int32Array(MOST_BINS + 1);
/** Where the next value of a bin that is met goes in `picked`; -1 for all other bins. */
const places = new Int32Array(MOST_BINS + 1);
/** Values of the bins that are met, one bin after the other. */
const picked = new Float64Array(MOST_VALUES);

/**
 * Quantiles of unsorted values, type 7, exactly: counts into bins, then gathers and sorts only the bins that are met.
 *
 * @param from index of the first value
 * @param until index behind the last
 * @param values from `from` to `until` (half-open), all finite, at least one
 * @param probabilities 0…1, rising
 * @param into receives one quantile a probability
 * @throws {RangeError} if there are more than MOST_VALUES
 */
export function selectQuantiles(
	values: Float64Array,
	from: number,
	until: number,
	probabilities: readonly number[],
	into: Float64Array
): void {
	const count = until - from;
	if (count > MOST_VALUES) throw new RangeError(`selectQuantiles takes ${MOST_VALUES} values, got ${count}`);
	if (!countIntoBins(values, from, count)) {
		into.fill(values[from], 0, probabilities.length);
		return;
	}
	const positions = new Int32Array(2 * probabilities.length);
	const size = meetBins(probabilities, count, positions);
	gather(count);
	sortNearly(size);
	for (let index = 0; index < probabilities.length; index++) {
		const rank = probabilities[index] * (count - 1);
		const lower = picked[positions[2 * index]];
		const upper = picked[positions[2 * index + 1]];
		into[index] = lower + (rank - Math.floor(rank)) * (upper - lower);
	}
}

/** Counts values into bins of equal width between the extremes; false where all values are equal. */
function countIntoBins(values: Float64Array, from: number, count: number): boolean {
	let low = values[from];
	let high = low;
	for (let index = 0; index < count; index++) {
		const value = values[from + index];
		column[index] = value;
		if (value < low) low = value;
		else if (value > high) high = value;
	}
	if (low === high) return false;
	const last = Math.max(2, Math.ceil(count / VALUES_A_BIN)) - 1;
	const scale = last / (high - low);
	counts.fill(0, 0, last + 2);
	places.fill(-1, 0, last + 2);
	for (let index = 0; index < count; index++) {
		const bin = ((column[index] - low) * scale) | 0;
		bins[index] = bin;
		counts[bin]++;
	}
	return true;
}

/**
 * Marks the bins that hold the order statistics on either side of each quantile.
 *
 * @param positions receives where those order statistics will stand in `picked`, two a probability
 * @returns number of values in the marked bins
 */
function meetBins(probabilities: readonly number[], count: number, positions: Int32Array): number {
	let bin = 0;
	let before = 0;
	let size = 0;
	for (let index = 0; index < positions.length; index++) {
		const below = Math.floor(probabilities[index >> 1] * (count - 1));
		const rank = Math.min(below + (index & 1), count - 1);
		if (before > rank) bin = before = 0;
		while (before + counts[bin] <= rank) before += counts[bin++];
		if (places[bin] < 0) {
			places[bin] = size;
			size += counts[bin];
		}
		positions[index] = places[bin] + rank - before;
	}
	return size;
}

/** Puts the values of all bins that are met side by side. */
function gather(count: number): void {
	for (let index = 0; index < count; index++) {
		const place = places[bins[index]];
		if (place < 0) continue;
		picked[place] = column[index];
		places[bins[index]] = place + 1;
	}
}

/** Values beyond which insertion is slower than the built-in sort. */
const FEW = 256;

/** Sorts the values that were picked, which are out of place only within their bins. */
function sortNearly(size: number): void {
	if (size > FEW) {
		picked.subarray(0, size).sort();
		return;
	}
	for (let index = 1; index < size; index++) {
		const value = picked[index];
		let at = index - 1;
		while (at >= 0 && picked[at] > value) {
			picked[at + 1] = picked[at];
			at--;
		}
		picked[at + 1] = value;
	}
}
