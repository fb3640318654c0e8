import { MONTHS, yearsAt } from '../../timeline.ts';
import { TAIL_ODDS, pointsPlan } from '../../venezuela/plannedOutput.ts';
import { STARTED } from '../../venezuela/supplyPath.ts';
import { TILE } from './tile.ts';
import type { PerMonth, Tile } from './tile.ts';

const YEARS_A_MONTH = 1 / 12;
const WIDTHS_TO_MID = Math.log(TAIL_ODDS);
const AT_START = 1 / (1 + TAIL_ODDS);

/**
 * What the scenario adds to Venezuelan output, for every draw of a tile (venezuela/supplyPath.ts).
 *
 * @param base output without the change [mb/d]
 * @param baseAt where the first draw's months begin in `base`
 */
export function extraOutput(tile: Tile, base: PerMonth, baseAt: number): void {
	const points = tile.assumptions.venezuela.path;
	const plan = points ? pointsPlan(points) : null;
	for (let draw = 0; draw < TILE; draw++) {
		const at = draw * MONTHS;
		if (plan) extraAlongPoints(tile, draw, plan, base, baseAt + at);
		else extraAlongCurve(tile, draw, base, baseAt + at);
	}
}

/**
 * One draw along the S-curve. The plan's two exponentials change by a constant factor a month, so each month
 * multiplies instead of calling `exp`.
 */
function extraAlongCurve({ values, extra }: Tile, draw: number, base: PerMonth, baseAt: number): void {
	const initial = values['venezuela.initialOutput'][draw];
	const quickWin = values['venezuela.quickWin'][draw];
	const quickWinYears = values['venezuela.quickWinYears'][draw];
	const mid = values['venezuela.yearsToTarget'][draw] / 2;
	const climb = (values['venezuela.target'][draw] - initial - quickWin) / (1 - AT_START);
	const delay = values['venezuela.delayYears'][draw];
	const delivery = values['venezuela.delivery'][draw];
	const fastestStep = values['venezuela.maxGrowth'][draw] * YEARS_A_MONTH;
	const oddsFactor = Math.exp(-(YEARS_A_MONTH * WIDTHS_TO_MID) / mid);
	const undoneFactor = Math.exp(-YEARS_A_MONTH / quickWinYears);
	const level = initial + quickWin - climb * AT_START;
	const at = draw * MONTHS;
	let odds = 0;
	let undone = 0;
	let previous = initial;
	for (let month = 0; month < MONTHS; month++) {
		const years = yearsAt(month) - delay;
		const standing = base[baseAt + month];
		let output = standing;
		if (years > STARTED) {
			if (odds === 0) {
				odds = Math.exp(((mid - years) / mid) * WIDTHS_TO_MID);
				undone = quickWin * Math.exp(-years / quickWinYears);
			}
			const plan = level - undone + climb / (1 + odds);
			const delivered = standing + delivery * (plan - standing);
			const fastest = previous + fastestStep > standing ? previous + fastestStep : standing;
			output = delivered < fastest ? delivered : fastest;
			if (output < 0) output = 0;
			odds *= oddsFactor;
			undone *= undoneFactor;
		}
		extra[at + month] = output - standing;
		previous = output;
	}
}

/** One draw along a user's or forecaster's points. */
function extraAlongPoints(
	{ values, extra }: Tile,
	draw: number,
	plan: (years: number) => number,
	base: PerMonth,
	baseAt: number
): void {
	const delay = values['venezuela.delayYears'][draw];
	const delivery = values['venezuela.delivery'][draw];
	const at = draw * MONTHS;
	for (let month = 0; month < MONTHS; month++) {
		const years = yearsAt(month) - delay;
		const standing = base[baseAt + month];
		const output = years > STARTED ? Math.max(0, standing + delivery * (plan(years) - standing)) : standing;
		extra[at + month] = output - standing;
	}
}
