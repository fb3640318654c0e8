import type { DrawRequest } from '#models/uncertainty/draws.ts';

/** What a helper is told: the whole request, and which of its blocks are its own. */
export interface Share {
	readonly request: DrawRequest;
	/** Draws of a block. */
	readonly size: number;
	/** Its first block, and how many blocks lie from one of its own to the next. */
	readonly first: number;
	readonly stride: number;
}

/** Values of consecutive draws that a helper hands back. */
export interface Block {
	/** Index of the first draw. */
	readonly from: number;
	/** For each output, draw after draw, one value a point of time. */
	readonly values: readonly Float64Array[];
}

/**
 * Blocks that a helper computes before the first of them has been taken. It waits from there on: a helper is quicker than
 * the one who counts, and blocks that pile up would fill the memory.
 */
export const AHEAD = 2;
