import type { Hits } from './hitsOf.ts';

/**
 * Hits among cases, in words.
 *
 * @example hitWords({ cases: 17, hits: 14 }); // => '14 of 17'
 */
export function hitWords({ cases, hits }: Hits): string {
	return cases === 0 ? 'none' : `${hits} of ${cases}`;
}
