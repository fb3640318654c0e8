import { yearIncomeParts } from '#models/explain/incomeFactors.ts';
import type { Proportion } from '#models/explain/proportion.ts';
import type { Simulation } from '#models/simulate.ts';
import { isElsewhere } from '$lib/state/isElsewhere.ts';
import { difference, DOLLARS } from '$lib/format/quantity.ts';

/** Share of the change from which on direct losses, which no barrel scales, are most of it. */
const MOST = 0.5;

/** The change for each barrel that Venezuela adds or loses. */
export interface PerBarrel {
	readonly label: string;
	readonly words: string;
}

/**
 * The year's change for each Venezuelan barrel, with its sign.
 *
 * @param year index 0…9
 * @returns null where barrels are not what the change comes from: a shock elsewhere, lost arms sales, mostly direct losses
 */
export function perBarrel(
	simulation: Simulation,
	year: number,
	{ change, perAddedBarrel }: Proportion
): PerBarrel | null {
	if (isElsewhere(simulation)) return null;
	const added = 'For every added Venezuelan barrel';
	if (perAddedBarrel === null) return { label: added, words: 'none added' };
	const losses = yearIncomeParts(simulation, year).find(({ id }) => id === 'directLosses')?.value ?? 0;
	if (Math.abs(losses) > MOST * Math.abs(change)) return null;
	const isLost = perAddedBarrel * change < 0;
	return {
		label: isLost ? 'For every Venezuelan barrel lost' : added,
		words: difference(isLost ? -perAddedBarrel : perAddedBarrel, DOLLARS)
	};
}
