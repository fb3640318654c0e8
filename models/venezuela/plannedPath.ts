import type { Assumptions } from '../parameters/registry.ts';
import type { PathPoints } from '../parameters/types.ts';
import { MONTHS, yearsAt } from '../timeline.ts';
import { AT_START, WIDTHS_TO_MID, pointsPlan } from './plannedOutput.ts';
import { MONTHS_PER_YEAR } from '../units.ts';

const YEARS_A_MONTH = 1 / MONTHS_PER_YEAR;

/**
 * The plan's S-curve month by month, as `curvePlan` has it at a moment.
 *
 * Its two exponentials change by a constant factor a month, so each month multiplies instead of calling `exp`; after ten
 * years that is 1e-14 of the value.
 *
 * @param venezuela the group's assumptions
 * @param first month from which on the plan is wanted
 * @param into receives [mb/d] from `first` on
 */
export function plannedCurve(venezuela: Assumptions['venezuela'], first: number, into: Float64Array): void {
	const { initialOutput, quickWin, quickWinYears, target, yearsToTarget, delayYears } = venezuela;
	const mid = yearsToTarget / 2;
	const perWidth = WIDTHS_TO_MID / mid;
	const climb = (target - initialOutput - quickWin) / (1 - AT_START);
	const level = initialOutput + quickWin - climb * AT_START;
	const years = yearsAt(first) - delayYears;
	const oddsFactor = Math.exp(-YEARS_A_MONTH * perWidth);
	const missingFactor = Math.exp(-YEARS_A_MONTH / quickWinYears);
	let odds = Math.exp((mid - years) * perWidth);
	let missing = quickWin * Math.exp(-years / quickWinYears);
	for (let month = first; month < MONTHS; month++) {
		into[month] = level - missing + climb / (1 + odds);
		odds *= oddsFactor;
		missing *= missingFactor;
	}
}

/**
 * A plan given as points, month by month, as `pointsPlan` has it at a moment.
 *
 * @param points (years, mb/d)
 * @param delayYears years until the plan starts
 * @param first month from which on the plan is wanted
 * @param into receives [mb/d] from `first` on
 */
export function plannedPoints(
	points: PathPoints,
	delayYears: number,
	first: number,
	into: Float64Array
): void {
	const plan = pointsPlan(points);
	for (let month = first; month < MONTHS; month++) into[month] = plan(yearsAt(month) - delayYears);
}
