import type { UnitName } from '#models/units.ts';
import { withUnit } from '$lib/format/unit.ts';

/**
 * A number with its unit, rounded to some decimals.
 *
 * @param isSigned whether what is above zero has its plus
 * @example amount(1.26, 'USD bn/month', 1); // => '$1.3bn a month'
 */
export function amount(value: number, unit: UnitName, decimals: number, isSigned = false): string {
	const rounded = Number(value.toFixed(decimals));
	return `${isSigned && rounded > 0 ? '+' : ''}${withUnit(rounded, unit, 10 ** -decimals)}`;
}
