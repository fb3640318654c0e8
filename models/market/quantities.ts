import type { Outlook } from '../outlook/outlook.ts';
import { exponential } from '../numeric/exponential.ts';
import type { SeriesRecord } from '../series.ts';
import { MONTHS } from '../timeline.ts';
import { marketGroups } from './groups.ts';
import { shockLasts } from './shock.ts';
import type { MarketAssumptions } from './worldMarket.ts';

/**
 * Volumes of the four groups at the price that traders make, and what goes into or out of tanks.
 *
 * quantity = volume * exp(short * p + s); demand also times (1 + demandShock)
 * stockBuild = extra + shock - cut + Σ_supply (quantity - volume) - (demand - outlook demand)
 * russiaOutput = quantity - russiaShare * max(0, cut): Russia's part of the cut is inside the cut
 *
 * @param assumptions market, opec, shock, russia
 * @param outlook the world before any change
 * @param extra Venezuelan output above the outlook's [mb/d], one value a month
 * @param price log deviations of Brent from the outlook, anticipation included
 * @param world `opecCut` is read; demand, tightOil, otherSupply, russiaOutput, stockBuild are written [mb/d]
 */
export function marketQuantities(
	assumptions: MarketAssumptions,
	outlook: Outlook,
	extra: Float64Array,
	price: Float64Array,
	world: SeriesRecord
): void {
	const { opec, shock } = assumptions;
	const { demand, tightOil, other, russia } = marketGroups(assumptions);
	const { supply, demand: demandShock } = shock;
	const { opecCut, stockBuild } = world;
	const outlookDemands = outlook.demand;
	const demands = world.demand;
	const tights = world.tightOil;
	const othersOut = world.otherSupply;
	const russians = world.russiaOutput;
	let slowDemand = 0;
	let slowTight = 0;
	let slowOther = 0;
	let slowRussia = 0;
	for (let month = 0; month < MONTHS; month++) {
		const lasts = shockLasts(shock, month);
		const deviation = price[month];
		const cut = opecCut[month];
		const outlookDemand = outlookDemands[month];
		const demandFactor = lasts ? 1 + demandShock : 1;
		const used = outlookDemand * demandFactor * exponential(demand.slope * deviation + slowDemand);
		const tight = tightOil.volume * exponential(tightOil.slope * deviation + slowTight);
		const others = other.volume * exponential(other.slope * deviation + slowOther);
		const russian = russia.volume * exponential(russia.slope * deviation + slowRussia);
		demands[month] = used;
		tights[month] = tight;
		othersOut[month] = others;
		russians[month] = russian - opec.russiaShare * Math.max(0, cut);
		stockBuild[month] =
			extra[month] +
			(lasts ? supply : 0) -
			cut +
			(tight - tightOil.volume) +
			(others - other.volume) +
			(russian - russia.volume) -
			(used - outlookDemand);
		slowDemand = demand.carry * (slowDemand + demand.gain * deviation);
		slowTight = tightOil.carry * (slowTight + tightOil.gain * deviation);
		slowOther = other.carry * (slowOther + other.gain * deviation);
		slowRussia = russia.carry * (slowRussia + russia.gain * deviation);
	}
}
