import { changeStarts } from '#models/exports/directLosses.ts';
import { hasShock, shockLasts } from '#models/market/shock.ts';
import type { Simulation } from '#models/simulate.ts';
import { MONTHS } from '#models/timeline.ts';

/** Months of a shock: the first, and the first after it; both the number of months where none comes. */
export interface ShockMonths {
	readonly from: number;
	readonly until: number;
}

/** Months in which a shock lasts; see `shockLasts`. */
export function shockMonths(shock: Simulation['assumptions']['shock']): ShockMonths {
	if (!hasShock(shock)) return { from: MONTHS, until: MONTHS };
	let from = 0;
	while (from < MONTHS && !shockLasts(shock, from)) from++;
	let until = from;
	while (until < MONTHS && shockLasts(shock, until)) until++;
	return { from, until };
}

/** First month in which anything tells the scenario's market from the baseline's; the number of months if nothing does. */
export function disturbedFrom({ assumptions, extra }: Simulation): number {
	return Math.min(changeStarts(extra), shockMonths(assumptions.shock).from);
}
