import type { Check } from './types.ts';

type Common = Pick<Check, 'label' | 'unit' | 'decimals' | 'value'>;

/**
 * Check of a published number that holds within a distance.
 *
 * @param expected in the check's unit
 * @param distance >= 0, in the same
 */
export function within(expected: number, distance: number, check: Common): Check {
	return { ...check, expected, low: expected - distance, high: expected + distance, counts: true };
}

/**
 * Check of a published number that holds within a share of itself.
 *
 * @param expected in the check's unit
 * @param share [fraction], >= 0
 */
export function withinShare(expected: number, share: number, check: Common): Check {
	return within(expected, Math.abs(expected) * share, check);
}

/**
 * Check of a published span; its middle stands as the expected number.
 *
 * @param low in the check's unit
 * @param high in the same
 */
export function between(low: number, high: number, check: Common): Check {
	return { ...check, expected: (low + high) / 2, low, high, counts: true };
}

/** The same check, shown beside the verdict without deciding it. */
export function reported(check: Check): Check {
	return { ...check, counts: false };
}
