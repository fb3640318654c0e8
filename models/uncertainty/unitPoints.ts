import { fillPseudo, streamState } from './pseudo.ts';
import { digitalShift } from './shift.ts';
import { sobolPoints } from './sobolPoints.ts';

/** Points that fill space evenly, or independent ones for checking. */
export const MODES = ['quasi', 'pseudo'] as const;
/** One of the two. */
export type PointMode = (typeof MODES)[number];

/** Pseudo-random numbers of one stream: a block can be made without those before it. */
export const PSEUDO_BLOCK = 1024;

/**
 * Uniform numbers of one parameter for consecutive draws: the same for the same seed, id and draw, on any machine.
 *
 * @param mode Sobol points with a digital shift of (seed, id), or xoshiro128** streams of (seed, id, block)
 * @param seed unsigned 32-bit integer
 * @param id parameter id
 * @param dimension of the Sobol points
 * @param from index of the first draw; a multiple of PSEUDO_BLOCK where pseudo-random
 * @param into receives the numbers, in (0, 1)
 */
export function unitPoints(
	mode: PointMode,
	seed: number,
	id: string,
	dimension: number,
	from: number,
	into: Float64Array
): void {
	if (mode === 'quasi') {
		sobolPoints(dimension, digitalShift(seed, id), from, into);
		return;
	}
	for (let start = 0; start < into.length; start += PSEUDO_BLOCK) {
		const block = (from + start) / PSEUDO_BLOCK;
		fillPseudo(streamState(seed, `${id}/${block}`), into.subarray(start, start + PSEUDO_BLOCK));
	}
}
