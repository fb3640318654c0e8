import type { DrawResult } from '#models/uncertainty/draws.ts';

/**
 * The memory that a result's numbers stand in, to be handed to another thread instead of copied.
 *
 * A result is made for its receiver alone: nothing of it is kept where it was computed.
 */
export function buffersOf({ outputs, measures, sample }: DrawResult): ArrayBuffer[] {
	const arrays = [...outputs, ...measures].flatMap(({ bands, paths }) => [...Object.values(bands), ...paths]);
	if (sample) arrays.push(sample);
	return [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))];
}
