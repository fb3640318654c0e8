import { OUTLOOKS } from '#models/data/outlooks.ts';
import { calendarMonth, monthlySpeed, yearsAt } from '#models/timeline.ts';
import { curvePlan } from '#models/venezuela/plannedOutput.ts';
import type { Today, TodayValues } from '../today.ts';

/** Numbers of the clock, the outlook and the Venezuelan path. */
export function supplyToday({ simulation, month }: Today): TodayValues {
	const { assumptions, baseline, scenario, startYear } = simulation;
	const { venezuela, market, outlook } = assumptions;
	const { demand, demandGrowth } = OUTLOOKS[outlook.vintage];
	const t = yearsAt(month);
	const tau = t - venezuela.delayYears;
	const mid = venezuela.yearsToTarget / 2;
	const width = mid / Math.log(19);
	const logistic = 1 / (1 + Math.exp(-(tau - mid) / width));
	const output = scenario.venezuelaOutput[month];
	const previousOutput = scenario.venezuelaOutput[month - 1];
	const repairedUntil = venezuela.initialOutput + venezuela.quickWin;
	const repaired = Math.max(0, Math.min(output, repairedUntil) - previousOutput);
	return {
		m: month,
		t,
		year: calendarMonth(startYear, month).year,
		speed: monthlySpeed(market.tightOilHalfLife),
		path: baseline.brent[month],
		brentOutlook: baseline.brent[month],
		demandStart: demand,
		demandGrowth,
		demandOutlook: baseline.demand[month],
		base: baseline.venezuelaOutput[month],
		tau,
		mid,
		width,
		logistic,
		climbed: (logistic - 1 / 20) / (1 - 1 / 20),
		plan: curvePlan(venezuela)(tau),
		venezuelaOutput: output,
		previousOutput,
		extra: output - baseline.venezuelaOutput[month],
		repaired,
		built: Math.max(0, output - previousOutput) - repaired,
		capital: scenario.capital[month]
	};
}
