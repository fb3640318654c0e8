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
	let odds = 0;
	let undone = 0;
	let hasStarted = false;
	let previous: number = initialOutput;
	for (let month = 0; month < MONTHS; month++) {
		const years = yearsAt(month) - delayYears;
		const standing = base[month];
		let output = standing;
		if (years > STARTED) {
			if (!hasStarted) {
				odds = Math.exp(((mid - years) / mid) * WIDTHS_TO_MID);
				undone = quickWin * Math.exp(-years / quickWinYears);
				hasStarted = true;
			}
			const plan = level - undone + climb / (1 + odds);
			const delivered = standing + delivery * (plan - standing);
			output = Math.max(0, Math.min(delivered, Math.max(standing, previous + fastestStep)));
			odds *= oddsFactor;
			undone *= undoneFactor;
		}
		into[month] = output;
		extra[month] = output - standing;
		previous = output;
	}
}
