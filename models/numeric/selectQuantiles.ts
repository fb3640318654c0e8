/** Memory for `selectQuantiles`, used again for column after column. */
export interface SelectionMemory {
	/** Bin of each value. */
	readonly bins: Uint16Array;
	/** Values in each bin. */
	readonly counts: Int32Array;
	/** Where the next value of a bin that is met goes in `picked`; -1 for all other bins. */
	readonly places: Int32Array;
	/** Values of the bins that are met, one bin after the other. */
	readonly picked: Float64Array;
}

/** Values that share a bin on average: few enough to sort, many enough to spare bins. */
const VALUES_A_BIN = 3;
const MOST_BINS = 65535;

/** Fresh memory for columns of up to `length` values. */
export function selectionMemory(length: number): SelectionMemory {
	const bins = Math.max(2, Math.min(MOST_BINS, Math.ceil(length / VALUES_A_BIN)));
	return {
		bins: new Uint16Array(length),
		counts: new Int32Array(bins + 1),
		places: new Int32Array(bins + 1),
		picked: new Float64Array(length)
	};
}

/**
 * Quantiles of unsorted values, type 7, exactly: counts into bins, then gathers and sorts only the bins that are met.
 *
 * @param values from `from` to `until` (half-open), all finite, at least one
 * @param probabilities 0…1, rising
 * @param memory for at least as many values
 * @param into receives one quantile a probability
 */
export function selectQuantiles(
	values: Float64Array,
	from: number,
	until: number,
	probabilities: readonly number[],
	memory: SelectionMemory,
	into: Float64Array
): void {
	const count = until - from;
	if (!countIntoBins(values, from, count, memory)) {
		into.fill(values[from], 0, probabilities.length);
		return;
	}
	const positions = new Int32Array(2 * probabilities.length);
	const size = meetBins(probabilities, count, memory, positions);
	gather(values, from, count, memory);
	sortNearly(memory.picked, size);
	for (let index = 0; index < probabilities.length; index++) {
		const rank = probabilities[index] * (count - 1);
		const lower = memory.picked[positions[2 * index]];
		const upper = memory.picked[positions[2 * index + 1]];
		into[index] = lower + (rank - Math.floor(rank)) * (upper - lower);
	}
}

/**
 * Marks the bins that hold the order statistics on either side of each quantile.
 *
 * @param positions receives where those order statistics will stand in `picked`, two a probability
 * @returns number of values in the marked bins
 */
function meetBins(
	probabilities: readonly number[],
	count: number,
	{ counts, places }: SelectionMemory,
	positions: Int32Array
): number {
	places.fill(-1);
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

/** Counts values into bins of equal width between the extremes; false where all values are equal. */
function countIntoBins(
	values: Float64Array,
	from: number,
	count: number,
	{ bins, counts }: SelectionMemory
): boolean {
	let low = values[from];
	let high = low;
	for (let index = from + 1; index < from + count; index++) {
		const value = values[index];
		if (value < low) low = value;
		else if (value > high) high = value;
	}
	if (low === high) return false;
	const scale = (counts.length - 2) / (high - low);
	counts.fill(0);
	for (let index = 0; index < count; index++) {
		const bin = ((values[from + index] - low) * scale) | 0;
		bins[index] = bin;
		counts[bin]++;
	}
	return true;
}

/** Puts the values of all bins that are met side by side. */
function gather(
	values: Float64Array,
	from: number,
	count: number,
	{ bins, places, picked }: SelectionMemory
): void {
	for (let index = 0; index < count; index++) {
		const place = places[bins[index]];
		if (place < 0) continue;
		picked[place] = values[from + index];
		places[bins[index]] = place + 1;
	}
}

/** Values beyond which insertion is slower than the built-in sort. */
const FEW = 256;

/** Sorts values that are out of place only within their bins. */
function sortNearly(values: Float64Array, size: number): void {
	if (size > FEW) {
		values.subarray(0, size).sort();
		return;
	}
	for (let index = 1; index < size; index++) {
		const value = values[index];
		let at = index - 1;
		while (at >= 0 && values[at] > value) {
			values[at + 1] = values[at];
			at--;
		}
		values[at + 1] = value;
	}
}
