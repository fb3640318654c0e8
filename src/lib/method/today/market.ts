import { clearPath } from '#models/market/clearPath.ts';
import { marketGroups } from '#models/market/groups.ts';
import type { Response } from '#models/market/responses.ts';
import { slowToQuick } from '#models/market/stability.ts';
import { wantedCut } from '#models/market/opec.ts';
import { worldOutlook } from '#models/outlook/outlook.ts';
import type { Simulation } from '#models/simulate.ts';
import { MONTHS, monthlySpeed } from '#models/timeline.ts';
import type { Today, TodayValues } from '../today.ts';

/** Slow parts of a group's answer along a price path. */
function slowPath({ carry, gain }: Response, price: Float64Array): Float64Array {
	const slow = new Float64Array(MONTHS);
	for (let month = 0; month < MONTHS; month++)
		slow[month] = carry * (month > 0 ? slow[month - 1] : 0) + gain * price[month];
	return slow;
}

/** Clearing prices of the run, before anybody looks ahead, with the cuts that go with them. */
function clearing({ assumptions, baseline, scenario }: Simulation) {
	const extra = scenario.venezuelaOutput.map((output, month) => output - baseline.venezuelaOutput[month]);
	const outlook = worldOutlook(assumptions.outlook, new Float64Array(MONTHS));
	const cuts = new Float64Array(MONTHS);
	const { price } = clearPath(assumptions, outlook, extra, cuts);
	return { price, extra, cuts };
}

function normPath(price: Float64Array, speed: number): Float64Array {
	const norm = new Float64Array(MONTHS);
	for (let month = 1; month < MONTHS; month++)
		norm[month] = norm[month - 1] + speed * (price[month - 1] - norm[month - 1]);
	return norm;
}

/** Answers of the four groups in a month and what they add up to. */
function answers(simulation: Simulation, price: Float64Array, month: number): TodayValues {
	const { assumptions, baseline } = simulation;
	const { market, russia } = assumptions;
	const groups = marketGroups(assumptions);
	const p = price[month];
	const log = (group: Response, short: number) => short * p + slowPath(group, price)[month];
	const tightOilAnswer = log(groups.tightOil, market.tightOilElasticityShort);
	const otherAnswer = log(groups.other, market.otherSupplyElasticityShort);
	const russiaAnswer = log(groups.russia, russia.supplyElasticityShort);
	const demandLog = log(groups.demand, market.demandElasticityShort);
	return {
		p,
		slow: slowPath(groups.tightOil, price)[month],
		previousSlow: slowPath(groups.tightOil, price)[month - 1],
		answer: tightOilAnswer,
		volume: market.tightOilVolume,
		quantity: market.tightOilVolume * Math.exp(tightOilAnswer),
		tightOilAnswer,
		otherAnswer,
		russiaAnswer,
		demandLog,
		supplyAnswer:
			market.tightOilVolume * Math.expm1(tightOilAnswer) +
			market.otherSupplyVolume * Math.expm1(otherAnswer) +
			russia.production * Math.expm1(russiaAnswer),
		demandAnswer: baseline.demand[month] * Math.expm1(demandLog)
	};
}

/** Quick and slow answers of the four groups together. */
function swingToday({ assumptions }: Simulation, demand: number): TodayValues {
	const { demand: used, tightOil, other, russia } = marketGroups(assumptions);
	const groups = [{ ...used, volume: demand }, tightOil, other, russia];
	const sum = (of: (group: Response) => number) => groups.reduce((total, group) => total + of(group), 0);
	return {
		quickAnswer: Math.abs(tightOil.slope) * tightOil.volume,
		slowAnswer: Math.abs(tightOil.gain) * tightOil.volume,
		totalQuick: sum(({ slope, volume }) => Math.abs(slope) * volume),
		totalSlow: sum(({ gain, volume }) => Math.abs(gain) * volume),
		swing: slowToQuick(assumptions, demand)
	};
}

/** Numbers of the world market. */
export function marketToday({ simulation, month }: Today): TodayValues {
	const { assumptions, baseline, scenario } = simulation;
	const { market, opec } = assumptions;
	const { price, extra, cuts } = clearing(simulation);
	const storageSpeed = monthlySpeed(market.storageHalfLife);
	const norm = normPath(price, storageSpeed);
	const demand = baseline.demand[month];
	const ahead = Array.from({ length: 13 }, (_, index) => price[Math.min(month + 12 + index, MONTHS - 1)]);
	const cut = scenario.opecCut[month];
	return {
		...answers(simulation, price, month),
		...swingToday(simulation, demand),
		stockDemand: demand * market.storageElasticity * (norm[month] - price[month]),
		norm: norm[month],
		nextNorm: norm[month + 1],
		storageSpeed,
		opecSpeed: monthlySpeed(opec.halfLife),
		wantedCut: wantedCut(opec, month, extra[month]),
		opecCut: cut,
		previousCut: cuts[month - 1],
		ahead: ahead.reduce((total, one) => total + one, 0) / ahead.length,
		anticipated: Math.log(scenario.brent[month] / baseline.brent[month]),
		brent: scenario.brent[month],
		tightOil: scenario.tightOil[month],
		otherSupply: scenario.otherSupply[month],
		russiaQuantity: scenario.russiaOutput[month] + opec.russiaShare * Math.max(0, cut),
		russiaOutput: scenario.russiaOutput[month],
		demand: scenario.demand[month],
		stockBuild: scenario.stockBuild[month]
	};
}
