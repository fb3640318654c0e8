import { HORIZON_FROM, HORIZON_LAST } from '../../market/anticipation.ts';
import { shockLasts } from '../../market/shock.ts';
import type { SeriesRecord } from '../../series.ts';
import { MONTHS } from '../../timeline.ts';
import { smallExp } from './smallExp.ts';
import type { PerMonth, ResponseTile, Tile } from './tile.ts';

const HORIZON_MONTHS = HORIZON_LAST - HORIZON_FROM + 1;

/** One draw's prices once traders look ahead (market/anticipation.ts): a window that slides back from the end. */
export function anticipatedPrices({ values, price, anticipated }: Tile, draw: number): void {
	const share = values['market.anticipation'][draw];
	const at = draw * MONTHS;
	const last = at + MONTHS - 1;
	const weight = share / HORIZON_MONTHS;
	let sum = HORIZON_MONTHS * price[last];
	for (let month = MONTHS - 1; month >= 0; month--) {
		const enters = at + month + HORIZON_FROM;
		const leaves = at + month + HORIZON_LAST + 1;
		sum += price[enters < last ? enters : last] - price[leaves < last ? leaves : last];
		const deviation = price[at + month];
		anticipated[month] = share === 0 ? deviation : (1 - share) * deviation + weight * sum;
	}
}

/** One draw's Brent in the scenario: the outlook's, moved by the anticipated deviation. */
export function scenarioBrent({ anticipated, scenario }: Tile, outlook: PerMonth, at: number): void {
	const { brent } = scenario;
	for (let month = 0; month < MONTHS; month++)
		brent[month] = outlook[at + month] * smallExp(anticipated[month]);
}

/** One draw's quantities of a group at the anticipated price: volume * factor * exp(slope * p + slow). */
function quantities(
	{ volume, slope, carry, gain }: ResponseTile,
	draw: number,
	prices: Float64Array,
	into: Float64Array
): void {
	const volumeOfDraw = volume[draw];
	const slopeOfDraw = slope[draw];
	const carryOfDraw = carry[draw];
	const gainOfDraw = gain[draw];
	let slow = 0;
	for (let month = 0; month < MONTHS; month++) {
		const deviation = prices[month];
		into[month] = volumeOfDraw * smallExp(slopeOfDraw * deviation + slow);
		slow = carryOfDraw * (slow + gainOfDraw * deviation);
	}
}

/** One draw's Russian output before its part of the OPEC+ cut. */
export function russianAnswer({ russia, anticipated, scenario }: Tile, draw: number): void {
	quantities(russia, draw, anticipated, scenario.russiaOutput);
}

/** Takes Russia's part of the OPEC+ cut from its output. */
export function takeRussianCut({ values, opecCut, scenario }: Tile, draw: number): void {
	const share = values['opec.russiaShare'][draw];
	const { russiaOutput } = scenario;
	const at = draw * MONTHS;
	for (let month = 0; month < MONTHS; month++) {
		const cut = opecCut[at + month];
		if (cut > 0) russiaOutput[month] -= share * cut;
	}
}

/**
 * One draw's demand, tight oil, other supply and what goes into tanks (market/quantities.ts).
 *
 * Reads Russian output before its part of the cut.
 *
 * @param demandPath world demand of the outlook [mb/d], one value a month
 */
export function marketQuantities(tile: Tile, draw: number, demandPath: Float64Array): void {
	const { anticipated, scenario, extra, opecCut, assumptions } = tile;
	const { demand, tightOil, otherSupply, russiaOutput, stockBuild } = scenario;
	const { shock } = assumptions;
	quantities(tile.demand, draw, anticipated, demand);
	quantities(tile.tightOil, draw, anticipated, tightOil);
	quantities(tile.other, draw, anticipated, otherSupply);
	const at = draw * MONTHS;
	const volumes = tile.tightOil.volume[draw] + tile.other.volume[draw] + tile.russia.volume[draw];
	for (let month = 0; month < MONTHS; month++) {
		const lasts = shockLasts(shock, month);
		const used = demandPath[month] * (lasts ? 1 + shock.demand : 1) * demand[month];
		const pushed = extra[at + month] + (lasts ? shock.supply : 0) - opecCut[at + month];
		const supplied = tightOil[month] + otherSupply[month] + russiaOutput[month] - volumes;
		demand[month] = used;
		stockBuild[month] = pushed + supplied - (used - demandPath[month]);
	}
}

/** One draw's Venezuelan output and OPEC+ cut, from the tile into the scenario. */
export function copyVolumes(
	{ extra, opecCut, scenario }: Tile,
	draw: number,
	baseline: SeriesRecord,
	baseAt: number
): void {
	const at = draw * MONTHS;
	for (let month = 0; month < MONTHS; month++) {
		scenario.venezuelaOutput[month] = baseline.venezuelaOutput[baseAt + month] + extra[at + month];
		scenario.opecCut[month] = opecCut[at + month];
	}
}
