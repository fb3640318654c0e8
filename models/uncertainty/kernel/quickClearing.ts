import type { Balance } from '../../market/balance.ts';
import { clearMonth } from '../../market/clearMonth.ts';
import { LARGEST_DEVIATION } from '../../market/clearingPrice.ts';
import type { Clearing } from '../../market/clearingPrice.ts';
import { clearPath } from '../../market/clearPath.ts';
import { marketGroups } from '../../market/groups.ts';
import type { MarketGroups } from '../../market/groups.ts';
import { floorDeviation } from '../../market/opec.ts';
import { clamp } from '../../numeric/clamp.ts';
import { shockLasts } from '../../market/shock.ts';
import type { MarketAssumptions } from '../../market/worldMarket.ts';
import type { Outlook } from '../../outlook/outlook.ts';
import { MONTHS, monthlySpeed } from '../../timeline.ts';
import { smallExpm1 } from './smallExp.ts';

/**
 * Length of a Halley step whose result counts as found.
 *
 * The error left is at most 0.42 * steepest elasticity^2 * step^3, below 1e-12 for elasticities up to 0.3 and 1e-11 for those up to 1.
 */
const SURE_STEP = 3e-4;
const MOST_STEPS = 6;

/** Share of the quick answers from which slow ones can make small errors grow; there the stage's own function is used. */
const SWING_SHARE = 0.8;

/** Whether errors of the solver could grow from month to month (market/stability.ts). */
function canSwing(
	{ demand, tightOil, other, russia }: MarketGroups,
	quantity: number,
	storageElasticity: number
): boolean {
	const quick =
		quantity * (storageElasticity + Math.abs(demand.slope)) +
		tightOil.volume * Math.abs(tightOil.slope) +
		other.volume * Math.abs(other.slope) +
		russia.volume * Math.abs(russia.slope);
	const slow =
		quantity * Math.abs(demand.gain) +
		tightOil.volume * Math.abs(tightOil.gain) +
		other.volume * Math.abs(other.gain) +
		russia.volume * Math.abs(russia.gain);
	return slow >= SWING_SHARE * quick;
}

/**
 * Clearing prices of all months and the OPEC+ cut, as market/clearPath.ts has them.
 *
 * All that is carried from month to month stays in local variables, exponentials of small arguments are series, and sums
 * are taken in pairs, because each month waits for the price of the one before.
 * A month that jumps, does not clear or meets a floor is cleared by the stage's own function.
 *
 * @param extra Venezuelan output above the outlook's [mb/d], one value a month
 * @param price receives the log deviations of Brent from the outlook, before anticipation
 * @param opecCut receives the cut, the floor's part included [mb/d]
 */
export function quickClearing(
	assumptions: MarketAssumptions,
	outlook: Outlook,
	extra: Float64Array,
	price: Float64Array,
	opecCut: Float64Array
): void {
	const { market, opec, shock } = assumptions;
	const groups = marketGroups(assumptions);
	if (canSwing(groups, outlook.demand[0], market.storageElasticity)) {
		price.set(clearPath(assumptions, outlook, extra, opecCut).price);
		return;
	}
	const { demand, tightOil, other, russia } = groups;
	const { slope: demandSlope, carry: demandCarry, gain: demandGain } = demand;
	const { volume: tightVolume, slope: tightSlope, carry: tightCarry, gain: tightGain } = tightOil;
	const { volume: otherVolume, slope: otherSlope, carry: otherCarry, gain: otherGain } = other;
	const { volume: russiaVolume, slope: russiaSlope, carry: russiaCarry, gain: russiaGain } = russia;
	const opecSpeed = monthlySpeed(opec.halfLife);
	const normSpeed = monthlySpeed(market.storageHalfLife);
	const { storageElasticity } = market;
	const { offsetShare, spareCapacity, maxCut, startMonth } = opec;
	const hasFloor = opec.priceFloor > 0;
	const hasShock = shock.supply !== 0 || shock.demand !== 0;
	const outlookDemand = outlook.demand;
	const tightZero = tightSlope * tightVolume;
	const otherZero = otherSlope * otherVolume;
	const russiaZero = russiaSlope * russiaVolume;
	let slowDemand = 0;
	let slowTight = 0;
	let slowOther = 0;
	let slowRussia = 0;
	let norm = 0;
	let cut = 0;
	let one = 0;
	let two = 0;
	let three = 0;
	for (let month = 0; month < MONTHS; month++) {
		const lasts = hasShock && shockLasts(shock, month);
		const extraSupply = extra[month] + (lasts ? shock.supply : 0);
		const want = month < startMonth ? 0 : clamp(offsetShare * extraSupply, -spareCapacity, maxCut);
		cut += opecSpeed * (want - cut);
		const quantity = outlookDemand[month];
		const demandShock = lasts ? shock.demand : 0;
		const shocked = quantity * (1 + demandShock);
		const stockSlope = quantity * storageElasticity;
		const fixed = extraSupply - cut - quantity * demandShock - stockSlope * norm;
		const usedZero = demandSlope * shocked;
		const start = month > 2 ? 3 * one + (three - 3 * two) : 0;
		let deviation = start;
		let isFound = false;
		for (let steps = 0; steps < MOST_STEPS && !isFound; steps++) {
			const tight = tightVolume * smallExpm1(tightSlope * deviation + slowTight);
			const others = otherVolume * smallExpm1(otherSlope * deviation + slowOther);
			const russian = russiaVolume * smallExpm1(russiaSlope * deviation + slowRussia);
			const used = shocked * smallExpm1(demandSlope * deviation + slowDemand);
			const excess = fixed + stockSlope * deviation + (tight + others + (russian - used));
			const tightFirst = tightSlope * tight + tightZero;
			const othersFirst = otherSlope * others + otherZero;
			const russianFirst = russiaSlope * russian + russiaZero;
			const usedFirst = demandSlope * used + usedZero;
			const first = stockSlope + (tightFirst + othersFirst + (russianFirst - usedFirst));
			const second =
				tightSlope * tightFirst +
				otherSlope * othersFirst +
				(russiaSlope * russianFirst - demandSlope * usedFirst);
			const step = (2 * excess * first) / (2 * first * first - excess * second);
			deviation -= step;
			isFound = step < SURE_STEP && step > -SURE_STEP;
		}
		opecCut[month] = cut;
		if (!isFound || hasFloor || !(Math.abs(deviation) < LARGEST_DEVIATION)) {
			const balance: Balance = {
				forcing: extraSupply - cut,
				demand: quantity,
				demandShock,
				demandCarried: slowDemand,
				tightOilCarried: slowTight,
				otherCarried: slowOther,
				russiaCarried: slowRussia,
				stockSlope,
				norm,
				demandSlope,
				tightOil,
				other,
				russia,
				excess: 0,
				first: 0,
				second: 0
			};
			const clearing: Clearing = { price: 0, clears: true, steps: 0 };
			const floor = hasFloor ? floorDeviation(opec.priceFloor, outlook.brent[month]) : -Infinity;
			opecCut[month] += clearMonth(balance, start, floor, maxCut - cut, clearing);
			deviation = clearing.price;
		}
		price[month] = deviation;
		three = two;
		two = one;
		one = deviation;
		slowDemand = demandCarry * (slowDemand + demandGain * deviation);
		slowTight = tightCarry * (slowTight + tightGain * deviation);
		slowOther = otherCarry * (slowOther + otherGain * deviation);
		slowRussia = russiaCarry * (slowRussia + russiaGain * deviation);
		norm += normSpeed * (deviation - norm);
	}
}
