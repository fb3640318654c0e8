import type { Assumptions } from '../parameters/registry.ts';
import type { PathPoints } from '../parameters/types.ts';
import { interpolate } from '../numeric/interpolate.ts';

/** Share of the S-curve that lies before its midpoint's tails: 5 % at the start, 95 % at yearsToTarget. assumption */
const TAIL_ODDS = 19;
/** Share of the S-curve that lies before the plan starts. */
export const AT_START = 1 / (1 + TAIL_ODDS);
/** Widths of the S-curve from the plan's start to its midpoint. */
export const WIDTHS_TO_MID = Math.log(TAIL_ODDS);

/**
 * Output that the plan promises, years after it starts, as an S-curve on top of quick workovers.
 *
 * mid = yearsToTarget / 2, width = mid / ln 19, L(x) = 1 / (1 + exp(-(x - mid) / width))
 * plan = initialOutput + quickWin * (1 - exp(-x / quickWinYears))
 *        + (target - initialOutput - quickWin) * (L(x) - L(0)) / (1 - L(0))
 *
 * @param venezuela the group's assumptions
 * @returns function of the years since the plan started (> 0) [yr] giving [mb/d]
 */
export function curvePlan(venezuela: Assumptions['venezuela']): (years: number) => number {
	const { initialOutput, quickWin, quickWinYears, target, yearsToTarget } = venezuela;
	const mid = yearsToTarget / 2;
	const width = mid / WIDTHS_TO_MID;
	const expansion = target - initialOutput - quickWin;
	return (years) => {
		const logistic = 1 / (1 + Math.exp((mid - years) / width));
		const climbed = (logistic - AT_START) / (1 - AT_START);
		return initialOutput + quickWin * (1 - Math.exp(-years / quickWinYears)) + expansion * climbed;
	};
}

/**
 * Output that a forecaster's or user's own points promise, years after the plan starts.
 *
 * @param points (years, mb/d), years rising; straight lines between, constant outside
 * @returns function of the years since the plan started [yr] giving [mb/d]
 * @example pointsPlan([[0, 1], [4, 2]])(1); // => 1.25
 */
export function pointsPlan(points: PathPoints): (years: number) => number {
	return (years) => interpolate(points, years);
}
