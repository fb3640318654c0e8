import type { Assumptions } from '../parameters/registry.ts';
import { MONTHS_PER_YEAR } from '../units.ts';

/**
 * Whether the shock lasts in a month: startYears <= month / 12 < startYears + years.
 *
 * @param month 0…119
 * @example shockLasts({ supply: -1, demand: 0, startYears: 1, years: 0.5 }, 12); // => true
 */
export function shockLasts({ startYears, years }: Assumptions['shock'], month: number): boolean {
	const now = month / MONTHS_PER_YEAR;
	return startYears <= now && now < startYears + years;
}

/** Whether a shock elsewhere is part of what sets the scenario's market apart from its baseline. */
export function hasShock({ supply, demand }: Pick<Assumptions['shock'], 'supply' | 'demand'>): boolean {
	return supply !== 0 || demand !== 0;
}
