import type { Assumptions } from '../parameters/registry.ts';
import { MONTHS_PER_YEAR } from '../units.ts';
import type { UsdBnPerMonth } from '../units.ts';

/** Smallest change of Venezuelan output that counts as the change having come. [mb/d] */
export const SMALLEST_CHANGE = 1e-12;

/**
 * What Russia loses in Venezuela itself each month once the change has come: diluent, services, arms.
 *
 * loss = (naphthaLoss + servicesLoss + armsLoss) / 12
 *
 * @param direct the group's assumptions
 * @returns [USD bn/month], >= 0
 */
export function directLoss(direct: Assumptions['direct']): UsdBnPerMonth {
	return (direct.naphthaLoss + direct.servicesLoss + direct.armsLoss) / MONTHS_PER_YEAR;
}

/**
 * First month in which Venezuelan output departs from the outlook's.
 *
 * @param extra Venezuelan output above the outlook's [mb/d], one value a month
 * @returns month index, or the number of months if it never does
 */
export function changeStarts(extra: Float64Array): number {
	let month = 0;
	while (month < extra.length && Math.abs(extra[month]) <= SMALLEST_CHANGE) month++;
	return month;
}
