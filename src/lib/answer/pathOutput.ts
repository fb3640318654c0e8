import type { PathPoints } from '#models/parameters/types.ts';

/**
 * Output of a path as sentences and names have room for it.
 *
 * @param output [mb/d]
 * @example pathOutput(1.1999999999999997); // => 1.2
 */
export function pathOutput(output: number): number {
	return Number(output.toFixed(2));
}

/** Whether all points of a path print alike, so that it leads nowhere; one point alone does not. */
export function isLevelPath(path: PathPoints): boolean {
	return path.every(([, output]) => pathOutput(output) === pathOutput(path[0][1]));
}
