import { barScale } from './bars.ts';
import type { BarScale } from './bars.ts';

/** A bar with words at the end that it reaches: before it where it runs to the left, else behind it. */
export interface WordedBar {
	readonly start: number;
	readonly end: number;
	/** Room that its words take, as a share of the track. */
	readonly room: number;
}

/** Most of a track that words of one side may take: what is left is for the bars. */
const MOST = 0.42;
/** Rounds in which both ends of the scale give way to the words; each leaves at most 0.84 of what is missing. */
const ROUNDS = 40;

/**
 * Scale that holds all bars and zero and, within the track, the words at their ends. Where no bar has a length, zero is at
 * the right, with the words before it. Bars without an answer are left out.
 *
 * @example roomyScale([{ start: 0, end: -4, room: 0.2 }]).at(-4); // => 20
 */
export function roomyScale(bars: readonly WordedBar[]): BarScale {
	const told = bars.filter(({ start, end }) => Number.isFinite(end - start));
	let { low, high } = barScale(
		told.flatMap(({ start, end }) => [start, end]),
		0
	);
	if (low === high) return { low, high, at: () => 100 };
	for (let round = 0; round < ROUNDS; round++) {
		const span = high - low;
		for (const { start, end, room } of told) {
			const words = Math.min(MOST, room) * span;
			if (end > start) high = Math.max(high, end + words);
			else low = Math.min(low, end - words);
		}
	}
	const width = high - low;
	return { low, high, at: (value) => (100 * (value - low)) / width };
}
