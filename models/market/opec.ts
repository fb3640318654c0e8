import type { Assumptions } from '../parameters/registry.ts';
import { clamp } from '../numeric/clamp.ts';

/**
 * Cut that OPEC+ wants for the extra oil of a month: a share of it, within its spare capacity and its cohesion.
 *
 * want = clamp(offsetShare * extraSupply, -spareCapacity, maxCut), 0 before startMonth
 *
 * @param opec the group's assumptions
 * @param month 0…119
 * @param extraSupply Venezuelan change plus supply shock [mb/d]
 * @returns [mb/d], negative where OPEC+ adds oil
 */
export function wantedCut(
	opec: Pick<Assumptions['opec'], 'startMonth' | 'offsetShare' | 'spareCapacity' | 'maxCut'>,
	month: number,
	extraSupply: number
): number {
	if (month < opec.startMonth) return 0;
	return clamp(opec.offsetShare * extraSupply, -opec.spareCapacity, opec.maxCut);
}

/**
 * Log deviation from the outlook at which the floor's price stands; no floor above the outlook itself.
 *
 * @param priceFloor [USD/bbl], > 0
 * @param outlookBrent [USD/bbl], > 0
 * @returns <= 0
 */
export function floorDeviation(priceFloor: number, outlookBrent: number): number {
	return priceFloor >= outlookBrent ? 0 : Math.log(priceFloor / outlookBrent);
}
