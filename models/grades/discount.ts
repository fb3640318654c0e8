import { clamp } from '../numeric/clamp.ts';
import type { Assumptions } from '../parameters/registry.ts';
import type { UsdPerBbl } from '../units.ts';

/** Largest discount as a share of Brent: sellers stop before giving the barrel away. assumption */
export const LARGEST_DISCOUNT_SHARE = 0.6;

/**
 * Discount of the Russian tax price below Brent; positive when the Russian blend is cheaper.
 *
 * discount = clamp(grades.discount + discountSlope * (brent - outlookBrent) + heavyPressure * extra, 0, LARGEST_DISCOUNT_SHARE * brent)
 *
 * @param grades the group's assumptions
 * @param brent [USD/bbl], > 0
 * @param outlookBrent [USD/bbl], > 0
 * @param extra Venezuelan output above the outlook's [mb/d]
 * @returns [USD/bbl], >= 0
 */
export function discount(
	grades: Assumptions['grades'],
	brent: number,
	outlookBrent: number,
	extra: number
): UsdPerBbl {
	const wanted =
		grades.discount + grades.discountSlope * (brent - outlookBrent) + grades.heavyPressure * extra;
	return clamp(wanted, 0, LARGEST_DISCOUNT_SHARE * brent);
}
