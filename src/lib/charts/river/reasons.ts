import type { StationId } from '#models/stations.ts';
import type { Simulation } from '#models/simulate.ts';
import { yearFigure } from '#models/summary.ts';
import { capShare, lostShare, soldShare, yearChange } from './incomeShares.ts';

/** Ratios this near to one count as unchanged. Judgement: readers see no difference of width. */
const NEAR = 0.02;
/** Discount below which there is none to speak of. [USD/bbl] judgement */
const NO_DISCOUNT = 0.5;
/** Part of a change from which on it is given as a reason. Judgement. */
const TOLD = 0.05;
/** Part from which on the others are the smaller one together. */
const HALF = 0.5;

/** A station's change in a year and that of the station before it. */
export interface Step {
	readonly simulation: Simulation;
	/** Of the year, from the first. */
	readonly index: number;
	/** Size of the station's share over that of the one before. */
	readonly ratio: number;
	/** Whether the change has the direction of the one before. */
	readonly isAlike: boolean;
	/** Whether the station's figure falls. */
	readonly falls: boolean;
}

/**
 * Why a change grows, stays or shrinks on its way to a station, in at most five words; empty where no single cause is
 * sure to be the one: a wrong reason is worse than none.
 *
 * @example reasonOf('price', { ratio: 5, … }); // => 'few can answer quickly'
 */
export function reasonOf(id: StationId, step: Step): string {
	if (!step.isAlike && id !== 'price') return '';
	return REASONS[id](step);
}

const REASONS: Readonly<Record<StationId, (step: Step) => string>> = {
	output: () => '',
	price: ({ ratio }) =>
		choose(ratio, 'few can answer quickly', 'price moves like the barrels', 'others make room'),
	russia: discountReason,
	income: salesReason,
	budget: taxReason
};

function choose(ratio: number, grows: string, stays: string, shrinks: string): string {
	if (Math.abs(ratio - 1) <= NEAR) return stays;
	return ratio > 1 ? grows : shrinks;
}

/** Discount: the same dollars weigh more on the smaller price, unless they change themselves. */
function discountReason({ simulation, index, ratio, falls }: Step): string {
	const [brent, received] = (['brent', 'taxPrice'] as const).map((name) =>
		yearChange(simulation, name, index)
	);
	const { baseline } = simulation;
	const discount =
		yearFigure(baseline.brent, 'brent', index) - yearFigure(baseline.taxPrice, 'taxPrice', index);
	const isMoreThanBrent = Math.abs(received) > Math.abs(brent) * (1 + NEAR);
	const widens = falls ? 'the discount widens' : 'the discount narrows';
	const narrows = falls ? 'the discount narrows' : 'the discount widens';
	if (ratio > 1 + NEAR) return isMoreThanBrent ? widens : 'the discount is in dollars';
	if (ratio < 1 - NEAR) return narrows;
	return Math.abs(discount) < NO_DISCOUNT ? 'there is no discount' : 'the discount moves along';
}

/** Receipts: barrels and direct losses beside the price; the cap and products, which follow Brent, hold it. */
function salesReason({ simulation, index, ratio, falls }: Step): string {
	const isCapped = simulation.assumptions.cap.enforcedShare > 0;
	const [sold, lost] = [soldShare(simulation, index), lostShare(simulation, index)];
	if (Math.abs(ratio - 1) <= NEAR)
		return Math.abs(sold) + Math.abs(lost) < TOLD ? 'as many barrels sold' : '';
	// What works against the price makes the river narrower too: then no cause is sure.
	if (ratio < 1 && !isCapped && Math.min(sold, lost) <= -TOLD) return '';
	if (ratio < 1)
		return isCapped ? 'the cap holds the price' : falls ? 'products fall less' : 'products rise less';
	if (isCapped && capShare(simulation, index) > Math.max(sold, lost)) return 'the cap moves too';
	if (lost > sold) return lost < TOLD ? '' : 'direct losses come on top';
	return sold < TOLD ? '' : falls ? 'some sales are lost too' : 'more is sold too';
}

/** Receipts of the state: no reason where hard currency itself moved for causes that no tax knows. */
function taxReason({ simulation, index, ratio }: Step): string {
	const { enforcedShare } = simulation.assumptions.cap;
	if (enforcedShare > 0 || Math.abs(lostShare(simulation, index)) > HALF) return '';
	return choose(ratio, 'the tax takes the margin', 'the tax follows the price', 'gas and rouble soften it');
}
