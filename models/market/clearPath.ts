import type { Outlook } from '../outlook/outlook.ts';
import { exponentialLessOne } from '../numeric/exponential.ts';
import { growthOver, isShortStep } from '../numeric/nextExponential.ts';
import { MONTHS, monthlySpeed } from '../timeline.ts';
import type { Balance } from './balance.ts';
import { clearMonth } from './clearMonth.ts';
import { LARGEST_DEVIATION, sureStep } from './clearingPrice.ts';
import type { Clearing } from './clearingPrice.ts';
import { marketGroups } from './groups.ts';
import { emptyBalance } from './memory.ts';
import { floorDeviation, wantedCut } from './opec.ts';
import { hasShock, shockLasts } from './shock.ts';
import type { MarketAssumptions } from './worldMarket.ts';

/** Log deviations of Brent from the outlook, one a month. */
export interface PriceMemory {
	/** Log deviations of Brent from the outlook that clear each month. */
	readonly price: Float64Array;
	/** The same once traders look ahead; filled by the stage that follows. */
	readonly anticipated: Float64Array;
}

/** The market's way through the months, before and after anticipation. */
export interface MarketPath extends PriceMemory {
	/** Months in which no price clears. */
	readonly uncleared: number[];
}

/** Halley's steps after which a month is handed to the solver that holds a bracket. */
const MOST_STEPS = 6;

/**
 * Clearing prices of all months and the OPEC+ cut that goes with them, before anticipation.
 *
 * Carries three memories from month to month: the groups' slow answers, the stock holders' price norm, and
 * the OPEC+ cut, C = C(previous) + speed * (want - C(previous)). The extra cut for a price floor is not remembered.
 *
 * The month's balance (balance.ts) is written out here in local variables, because runs and draws spend most of their time
 * in it. Halley's steps start from the prices of three months carried on; one is mostly enough. The exponentials are
 * carried on from where they were last worked out, and a month that nothing moves is not looked at. A month that jumps, does
 * not clear or falls below the floor goes to `clearMonth`, and `clearingResidual` measures all of them by another route.
 *
 * @param assumptions market, opec, shock, russia
 * @param outlook the world before any change
 * @param extra Venezuelan output above the outlook's [mb/d], one value a month
 * @param opecCut receives the cut, the floor's part included [mb/d]
 * @param into receives the prices
 */
export function clearPath(
	assumptions: MarketAssumptions,
	outlook: Outlook,
	extra: Float64Array,
	opecCut: Float64Array,
	into: PriceMemory = { price: new Float64Array(MONTHS), anticipated: new Float64Array(MONTHS) }
): MarketPath {
	const { market, opec, shock } = assumptions;
	const groups = marketGroups(assumptions);
	const { demand, tightOil, other, russia } = groups;
	const { slope: demandSlope, carry: demandCarry, gain: demandGain } = demand;
	const { volume: tightVolume, slope: tightSlope, carry: tightCarry, gain: tightGain } = tightOil;
	const { volume: otherVolume, slope: otherSlope, carry: otherCarry, gain: otherGain } = other;
	const { volume: russiaVolume, slope: russiaSlope, carry: russiaCarry, gain: russiaGain } = russia;
	const opecSpeed = monthlySpeed(opec.halfLife);
	const normSpeed = monthlySpeed(market.storageHalfLife);
	const { storageElasticity } = market;
	const { startMonth, offsetShare, spareCapacity, maxCut, priceFloor } = opec;
	// Of its own, so that the engine keeps its numbers at hand instead of looking them up month by month.
	const answering = { startMonth, offsetShare, spareCapacity, maxCut };
	const isShocked = hasShock(shock);
	const lastStep = sureStep(groups);
	const outlookDemand = outlook.demand;
	const outlookBrent = outlook.brent;
	const { price, anticipated } = into;
	const path: MarketPath = { price, anticipated, uncleared: [] };
	let slowDemand = 0;
	let slowTight = 0;
	let slowOther = 0;
	let slowRussia = 0;
	let norm = 0;
	let cut = 0;
	// What each group adds to its volume (demand: a share) at the arguments where its exponential was last worked out.
	let tight = 0;
	let others = 0;
	let russian = 0;
	let demandGrowth = 0;
	let tightAt = 0;
	let otherAt = 0;
	let russiaAt = 0;
	let demandAt = 0;
	let one = 0;
	let two = 0;
	let three = 0;
	for (let month = 0; month < MONTHS; month++) {
		const lasts = isShocked && shockLasts(shock, month);
		const extraSupply = extra[month] + (lasts ? shock.supply : 0);
		cut += opecSpeed * (wantedCut(answering, month, extraSupply) - cut);
		const quantity = outlookDemand[month];
		const demandShock = lasts ? shock.demand : 0;
		const shocked = quantity * (1 + demandShock);
		const stockSlope = quantity * storageElasticity;
		const fixed = extraSupply - cut - quantity * demandShock - stockSlope * norm;
		const start = month > 2 ? 3 * (one - two) + three : 0;
		const isStill = fixed === 0 && slowDemand === 0 && slowTight === 0 && slowOther === 0 && slowRussia === 0;
		let deviation = isStill ? 0 : start;
		let isFound = isStill;
		for (let steps = 0; steps < MOST_STEPS && !isFound; steps++) {
			const toTight = tightSlope * deviation + slowTight;
			const toOther = otherSlope * deviation + slowOther;
			const toRussia = russiaSlope * deviation + slowRussia;
			const toDemand = demandSlope * deviation + slowDemand;
			const tightStep = toTight - tightAt;
			const otherStep = toOther - otherAt;
			const russiaStep = toRussia - russiaAt;
			const demandStep = toDemand - demandAt;
			if (
				isShortStep(tightStep) &&
				isShortStep(otherStep) &&
				isShortStep(russiaStep) &&
				isShortStep(demandStep)
			) {
				tight += (tightVolume + tight) * growthOver(tightStep);
				others += (otherVolume + others) * growthOver(otherStep);
				russian += (russiaVolume + russian) * growthOver(russiaStep);
				demandGrowth += (1 + demandGrowth) * growthOver(demandStep);
			} else {
				tight = tightVolume * exponentialLessOne(toTight);
				others = otherVolume * exponentialLessOne(toOther);
				russian = russiaVolume * exponentialLessOne(toRussia);
				demandGrowth = exponentialLessOne(toDemand);
			}
			tightAt = toTight;
			otherAt = toOther;
			russiaAt = toRussia;
			demandAt = toDemand;
			const used = shocked * demandGrowth;
			const excess = fixed + stockSlope * deviation + (tight + others + (russian - used));
			const tightFirst = tightSlope * (tightVolume + tight);
			const othersFirst = otherSlope * (otherVolume + others);
			const russianFirst = russiaSlope * (russiaVolume + russian);
			const usedFirst = demandSlope * (shocked + used);
			const first = stockSlope + (tightFirst + othersFirst + (russianFirst - usedFirst));
			const second =
				tightSlope * tightFirst +
				otherSlope * othersFirst +
				(russiaSlope * russianFirst - demandSlope * usedFirst);
			const step = (2 * excess * first) / (2 * first * first - excess * second);
			deviation -= step;
			isFound = step < lastStep && step > -lastStep;
		}
		const floor = priceFloor > 0 ? floorDeviation(priceFloor, outlookBrent[month]) : -Infinity;
		opecCut[month] = cut;
		if (!isFound || !(Math.abs(deviation) < LARGEST_DEVIATION) || deviation < floor) {
			const balance: Balance = {
				...emptyBalance(assumptions).balance,
				forcing: extraSupply - cut,
				demand: quantity,
				demandShock,
				demandCarried: slowDemand,
				tightOilCarried: slowTight,
				otherCarried: slowOther,
				russiaCarried: slowRussia,
				stockSlope,
				norm
			};
			const clearing: Clearing = { price: 0, clears: true, steps: 0 };
			opecCut[month] += clearMonth(balance, start, floor, maxCut - cut, clearing);
			deviation = clearing.price;
			if (!clearing.clears) path.uncleared.push(month);
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
	return path;
}
