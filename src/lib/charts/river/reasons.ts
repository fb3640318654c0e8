import type { StationId } from '#models/scenarios/stations.ts';

/** Why a change grows, stays or shrinks on its way to a station, in at most five words. */
interface Reasons {
	readonly grows: string;
	readonly stays: string;
	readonly shrinks: string;
}

/** Ratios this near to one count as unchanged. Judgement: readers see no difference of width. */
const NEAR = 0.02;

const REASONS: Readonly<Record<StationId, Reasons>> = {
	output: { grows: '', stays: '', shrinks: '' },
	price: {
		grows: 'few can answer quickly',
		stays: 'price moves like the barrels',
		shrinks: 'others make room'
	},
	russia: {
		grows: 'the discount is in dollars',
		stays: 'the discount moves along',
		shrinks: 'the discount narrows'
	},
	income: {
		grows: 'some sales are lost too',
		stays: 'as many barrels sold',
		shrinks: 'products fall less'
	},
	budget: {
		grows: 'the tax takes the margin',
		stays: 'the tax follows the price',
		shrinks: 'gas and rouble soften it'
	}
};

/**
 * Reason for a station's ratio to the one before.
 *
 * @example reasonOf('price', 5); // => 'few can answer quickly'
 */
export function reasonOf(id: StationId, ratio: number): string {
	const { grows, stays, shrinks } = REASONS[id];
	if (Math.abs(ratio - 1) <= NEAR) return stays;
	return ratio > 1 ? grows : shrinks;
}
