import { digitalShift, splitmix32 } from './shift.ts';

/** Width of a cell of 32 bits. */
const CELL = 2 ** -32;
/** Shifts, rotations and multipliers of xoshiro128**. source Blackman and Vigna 2018 */
const FIRST_MULTIPLIER = 5;
const SECOND_MULTIPLIER = 9;
const STEP_SHIFT = 9;
const OUTPUT_ROTATION = 7;
const STATE_ROTATION = 11;

/** The bits of a 32-bit word, moved round to the left. */
const rotated = (word: number, bits: number) => (word << bits) | (word >>> (32 - bits));

/** State of a xoshiro128** stream: four 32-bit words, not all 0. */
export type StreamState = Uint32Array;

/**
 * Stream of a parameter's pseudo-random numbers, from the seed and its id.
 *
 * @param seed unsigned 32-bit integer
 * @param id parameter id
 */
export function streamState(seed: number, id: string): StreamState {
	const state = new Uint32Array(4);
	let word = digitalShift(seed, id);
	for (let index = 0; index < state.length; index++) state[index] = word = splitmix32(word);
	return state;
}

/**
 * Fills a block with the stream's next uniform numbers, in (0, 1), and moves the stream on (xoshiro128**).
 *
 * @param state changed
 * @param into receives one number an element
 */
export function fillPseudo(state: StreamState, into: Float64Array): void {
	let [first, second, third, fourth] = state;
	for (let index = 0; index < into.length; index++) {
		const output = Math.imul(
			rotated(Math.imul(second, FIRST_MULTIPLIER), OUTPUT_ROTATION),
			SECOND_MULTIPLIER
		);
		into[index] = ((output >>> 0) + 0.5) * CELL;
		const moved = second << STEP_SHIFT;
		third ^= first;
		fourth ^= second;
		second ^= third;
		first ^= fourth;
		third ^= moved;
		fourth = rotated(fourth, STATE_ROTATION);
	}
	state.set([first, second, third, fourth]);
}
