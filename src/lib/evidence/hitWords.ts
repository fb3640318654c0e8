import type { Hits } from './hitsOf.ts';

/**
 * Hits among cases, in words.
 *
 * @example hitWords({ cases: 13, hits: 10 }); // => '10 of 13'
 */
export function hitWords({ cases, hits }: Hits): string {
	return cases === 0 ? 'none' : `${hits} of ${cases}`;
}
