import { LARGEST_DEVIATION } from '../../market/clearingPrice.ts';
import { shockLasts } from '../../market/shock.ts';
import { MONTHS, monthlySpeed } from '../../timeline.ts';
import { clearPlainly } from './plainClearing.ts';
import { smallExpm1 } from './smallExp.ts';
import { TILE } from './tile.ts';
import type { PerDraw, PerMonth, Tile } from './tile.ts';

/**
 * Length of a Halley step whose result counts as found.
 *
 * The error left is at most 0.42 * steepest elasticity^2 * step^3, below 5e-13 for elasticities up to 1.
 */
const SURE_STEP = 1e-4;
const MOST_STEPS = 6;

/** What the market carries from month to month, one value a draw. */
export interface Carried {
	readonly demand: PerDraw;
	readonly tightOil: PerDraw;
	readonly other: PerDraw;
	readonly russia: PerDraw;
	/** Log price norm of stock holders. */
	readonly norm: PerDraw;
	/** OPEC+ cut without the floor's part. [mb/d] */
	readonly cut: PerDraw;
	/** Venezuelan change plus shock less cut of the month. [mb/d] */
	readonly forcing: PerDraw;
}

/** What is the same for all draws in a month. */
export interface MonthOfMarket {
	readonly month: number;
	readonly demand: number;
	readonly supplyShock: number;
	readonly demandShock: number;
}

/** Where the floor is looked up: the outlook's Brent and where the tile's first draw begins in it. */
export interface OutlookPrices {
	readonly brent: PerMonth;
	readonly at: number;
}

/**
 * Clearing prices and OPEC+ cuts of all draws, before anticipation (market/clearPath.ts, many at once).
 *
 * Month by month, because the draws of one month do not wait for each other.
 */
export function clearingTiles(tile: Tile, demandPath: Float64Array, outlook: OutlookPrices): void {
	const perDraw = () => new Float64Array(TILE);
	const carried: Carried = {
		demand: perDraw(),
		tightOil: perDraw(),
		other: perDraw(),
		russia: perDraw(),
		norm: perDraw(),
		cut: perDraw(),
		forcing: perDraw()
	};
	const opecSpeed = tile.values['opec.halfLife'].map(monthlySpeed);
	const normSpeed = tile.values['market.storageHalfLife'].map(monthlySpeed);
	const { shock } = tile.assumptions;
	for (let month = 0; month < MONTHS; month++) {
		const lasts = shockLasts(shock, month);
		const now: MonthOfMarket = {
			month,
			demand: demandPath[month],
			supplyShock: lasts ? shock.supply : 0,
			demandShock: lasts ? shock.demand : 0
		};
		cutOfMonth(tile, now, opecSpeed, carried);
		clearMonthOfTile(tile, now, carried, outlook);
		remember(tile, month, normSpeed, carried);
	}
}

/** The month's OPEC+ cut and what pushes the price. */
function cutOfMonth(
	{ values, opecCut, extra }: Tile,
	{ month, supplyShock }: MonthOfMarket,
	opecSpeed: PerDraw,
	{ cut, forcing }: Carried
): void {
	const share = values['opec.offsetShare'];
	const maxCut = values['opec.maxCut'];
	const spare = values['opec.spareCapacity'];
	const startMonth = values['opec.startMonth'];
	for (let draw = 0, at = month; draw < TILE; draw++, at += MONTHS) {
		const extraSupply = extra[at] + supplyShock;
		let want = 0;
		if (month >= startMonth[draw]) {
			want = share[draw] * extraSupply;
			if (want < -spare[draw]) want = -spare[draw];
			else if (want > maxCut[draw]) want = maxCut[draw];
		}
		const standing = cut[draw] + opecSpeed[draw] * (want - cut[draw]);
		cut[draw] = standing;
		opecCut[at] = standing;
		forcing[draw] = extraSupply - standing;
	}
}

/** The month's clearing prices: Halley's steps from the price that the last three months point to. */
function clearMonthOfTile(tile: Tile, now: MonthOfMarket, carried: Carried, outlook: OutlookPrices): void {
	const { price } = tile;
	const { month, demand, demandShock } = now;
	const { slope: demandSlopes } = tile.demand;
	const { slope: tightSlopes, volume: tightVolumes } = tile.tightOil;
	const { slope: otherSlopes, volume: otherVolumes } = tile.other;
	const { slope: russiaSlopes, volume: russiaVolumes } = tile.russia;
	const { demand: demandCarried, tightOil: tightCarried, other: otherCarried } = carried;
	const { russia: russiaCarried, norm, forcing } = carried;
	const storage = tile.values['market.storageElasticity'];
	const shocked = demand * (1 + demandShock);
	const hasFloor = tile.assumptions.opec.priceFloor > 0;
	for (let draw = 0, at = month; draw < TILE; draw++, at += MONTHS) {
		const demandSlope = demandSlopes[draw];
		const tightSlope = tightSlopes[draw];
		const otherSlope = otherSlopes[draw];
		const russiaSlope = russiaSlopes[draw];
		const tightVolume = tightVolumes[draw];
		const otherVolume = otherVolumes[draw];
		const russiaVolume = russiaVolumes[draw];
		const stockSlope = demand * storage[draw];
		const fixed = forcing[draw] - demand * demandShock - stockSlope * norm[draw];
		let deviation = month > 2 ? 3 * (price[at - 1] - price[at - 2]) + price[at - 3] : 0;
		let found = false;
		for (let steps = 0; steps < MOST_STEPS && !found; steps++) {
			const tight = tightVolume * smallExpm1(tightSlope * deviation + tightCarried[draw]);
			const other = otherVolume * smallExpm1(otherSlope * deviation + otherCarried[draw]);
			const russian = russiaVolume * smallExpm1(russiaSlope * deviation + russiaCarried[draw]);
			const used = shocked * smallExpm1(demandSlope * deviation + demandCarried[draw]);
			const excess = fixed + tight + other + russian - used + stockSlope * deviation;
			const tightFirst = tightSlope * (tight + tightVolume);
			const otherFirst = otherSlope * (other + otherVolume);
			const russianFirst = russiaSlope * (russian + russiaVolume);
			const usedFirst = demandSlope * (used + shocked);
			const first = tightFirst + otherFirst + russianFirst - usedFirst + stockSlope;
			const second =
				tightSlope * tightFirst +
				otherSlope * otherFirst +
				russiaSlope * russianFirst -
				demandSlope * usedFirst;
			const step = (2 * excess * first) / (2 * first * first - excess * second);
			deviation -= step;
			found = step < SURE_STEP && step > -SURE_STEP;
		}
		price[at] = deviation;
		const isInside = deviation < LARGEST_DEVIATION && deviation > -LARGEST_DEVIATION;
		if (!found || !isInside || hasFloor) clearPlainly(tile, draw, now, carried, outlook);
	}
}

/** Carries the slow answers and the price norm into the next month. */
function remember(tile: Tile, month: number, normSpeed: PerDraw, carried: Carried): void {
	const { price, demand, tightOil, other, russia } = tile;
	const { norm } = carried;
	for (let draw = 0, at = month; draw < TILE; draw++, at += MONTHS) {
		const deviation = price[at];
		carried.demand[draw] = demand.carry[draw] * (carried.demand[draw] + demand.gain[draw] * deviation);
		carried.tightOil[draw] =
			tightOil.carry[draw] * (carried.tightOil[draw] + tightOil.gain[draw] * deviation);
		carried.other[draw] = other.carry[draw] * (carried.other[draw] + other.gain[draw] * deviation);
		carried.russia[draw] = russia.carry[draw] * (carried.russia[draw] + russia.gain[draw] * deviation);
		norm[draw] += normSpeed[draw] * (deviation - norm[draw]);
	}
}
