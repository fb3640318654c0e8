import { changeStarts } from '#models/exports/directLosses.ts';
import type { SeriesName } from '#models/series.ts';
import type { StationId } from '#models/stations.ts';
import type { Simulation } from '#models/simulate.ts';
import { yearFigure } from '#models/summary.ts';
import { MONTHS_PER_YEAR } from '#models/units.ts';
import { capShare, lostShare, soldShare, yearChange } from './incomeShares.ts';

/** Ratios this near to one count as unchanged. Judgement: readers see no difference of width. */
const NEAR = 0.02;
/** Discount below which there is none to speak of. [USD/bbl] judgement */
const NO_DISCOUNT = 0.5;
/** Part of a change from which on it is given as a reason. Judgement. */
const TOLD = 0.05;
/** Part from which on the others are the smaller one together. */
const HALF = 0.5;
/**
 * Answer of supply and demand together, in per cent of the world's oil to one per cent of price, below which few answer: the
 * price moves three times as much as the barrels. Judgement; the published elasticities of a month lie around it.
 */
const FEW = 1 / 3;
/** Time from which on an answer is no longer a quick one. [yr] judgement */
const QUICK = 2;

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
 * @example reasonOf('price', { ratio: 5, … }); // => 'few answer even after years'
 */
export function reasonOf(id: StationId, step: Step): string {
	// More oil lowers the price: there the direction turns, or nothing is left of it.
	const turns = id === 'price';
	if (step.isAlike === turns && !(turns && step.ratio <= NEAR)) return '';
	return REASONS[id](step);
}

const REASONS: Readonly<Record<StationId, (step: Step) => string>> = {
	output: () => '',
	price: answerReason,
	russia: discountReason,
	income: salesReason,
	budget: taxReason
};

/** World price: how much others answer within the time that they have had, or what they take out of the way. */
function answerReason({ simulation, index, ratio }: Step): string {
	if (Math.abs(ratio - 1) <= NEAR) return 'price moves like the barrels';
	const { baseline } = simulation;
	const change = (name: SeriesName) => yearChange(simulation, name, index);
	if (ratio < 1) {
		const suppliers = change('opecCut') - change('tightOil') - change('otherSupply');
		const extra = change('venezuelaOutput');
		if (suppliers / extra < HALF) return '';
		return extra > 0 ? 'others make room' : 'others fill the gap';
	}
	const answered = change('tightOil') + change('otherSupply') + change('russiaOutput') - change('demand');
	const price = change('brent') / yearFigure(baseline.brent, 'brent', index);
	const elasticity = answered / yearFigure(baseline.demand, 'demand', index) / price;
	if (!(elasticity < FEW)) return '';
	const since = index + 1 - changeStarts(simulation.extra) / MONTHS_PER_YEAR;
	return since > QUICK ? 'few answer even after years' : 'few can answer quickly';
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

/**
 * Receipts of the state: what makes at least half of the change of size. Direct losses pay no tax, and barrels weigh less than in
 * hard currency, for taxes are on all that is pumped and gas stands beside them; what is left is how the price is taxed.
 */
function taxReason({ simulation, index, ratio }: Step): string {
	const { cap, fiscal, fx } = simulation.assumptions;
	if (cap.enforcedShare > 0) return '';
	const [sold, lost] = [soldShare(simulation, index), lostShare(simulation, index)];
	const ofPrice = 1 - sold - lost;
	if (Math.abs(ratio - 1) <= NEAR) return Math.abs(ofPrice - 1) <= TOLD ? 'the tax follows the price' : '';
	const makes = (factor: number) => factor > 0 && Math.log(factor) / Math.log(ratio) >= HALF;
	if (ofPrice > 0 && makes(ratio / ofPrice))
		return ratio > 1 ? 'the tax takes the margin' : softenedBy(fiscal, fx);
	if (ratio > 1) return '';
	if (lost > sold) return lost >= 1 || makes(1 - lost) ? 'direct losses are not taxed' : '';
	if (sold < 1 && !makes(1 - sold)) return '';
	return yearChange(simulation, 'russiaOutput', index) < 0
		? 'lost barrels weigh less here'
		: 'added barrels weigh less here';
}

/** What holds the receipts where they are as the price moves. */
function softenedBy(
	{ gasAndOther }: Simulation['assumptions']['fiscal'],
	{ oilElasticity }: Simulation['assumptions']['fx']
): string {
	const names = [gasAndOther > 0 ? 'gas' : '', oilElasticity > 0 ? 'rouble' : ''].filter(Boolean);
	return names.length === 0 ? '' : `${names.join(' and ')} ${names.length > 1 ? 'soften' : 'softens'} it`;
}
