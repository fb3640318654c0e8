import type { Assumptions } from '../../parameters/registry.ts';
import { MONTHS, yearsAt } from '../../timeline.ts';
import { TAIL_ODDS } from '../../venezuela/plannedOutput.ts';
import { STARTED, supplyPath } from '../../venezuela/supplyPath.ts';

const YEARS_A_MONTH = 1 / 12;
const WIDTHS_TO_MID = Math.log(TAIL_ODDS);
const AT_START = 1 / (1 + TAIL_ODDS);

/**
 * Venezuelan output in the scenario, as venezuela/supplyPath.ts has it.
 *
 * The plan's two exponentials change by a constant factor a month, so each month multiplies instead of calling `exp`.
 *
 * @param base output without the change [mb/d], one value a month
 * @param into receives [mb/d], one value a month
 * @param extra receives what that is above the base [mb/d], one value a month
 */
export function quickSupply(
	venezuela: Assumptions['venezuela'],
	base: Float64Array,
	into: Float64Array,
	extra: Float64Array
): void {
	if (venezuela.path) {
		supplyPath(venezuela, base, into);
		for (let month = 0; month < MONTHS; month++) extra[month] = into[month] - base[month];
		return;
	}
	const { initialOutput, quickWin, quickWinYears, target, yearsToTarget, delayYears, delivery } = venezuela;
	const mid = yearsToTarget / 2;
	const climb = (target - initialOutput - quickWin) / (1 - AT_START);
	const level = initialOutput + quickWin - climb * AT_START;
	const fastestStep = venezuela.maxGrowth * YEARS_A_MONTH;
	const oddsFactor = Math.exp(-(YEARS_A_MONTH * WIDTHS_TO_MID) / mid);
	const undoneFactor = Math.exp(-YEARS_A_MONTH / quickWinYears);
	let month = 0;
	for (; month < MONTHS && yearsAt(month) - delayYears <= STARTED; month++) {
		into[month] = base[month];
		extra[month] = 0;
	}
	if (month === MONTHS) return;
	const years = yearsAt(month) - delayYears;
	let previous = month > 0 ? base[month - 1] : +initialOutput;
	let odds = Math.exp(((mid - years) / mid) * WIDTHS_TO_MID);
	let undone = quickWin * Math.exp(-years / quickWinYears);
	for (; month < MONTHS; month++) {
		const standing = base[month];
		const plan = level - undone + climb / (1 + odds);
		const delivered = standing + delivery * (plan - standing);
		const fastest = previous + fastestStep;
		const held = delivered <= fastest ? delivered : Math.min(delivered, Math.max(standing, fastest));
		const output = Math.max(0, held);
		into[month] = output;
		extra[month] = output - standing;
		previous = output;
		odds *= oddsFactor;
		undone *= undoneFactor;
	}
}
