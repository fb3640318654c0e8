import type { IncomeFactor, Part } from '#models/explain/incomeFactors.ts';
import { LARGEST_DISCOUNT_SHARE } from '#models/grades/discount.ts';
import type { Simulation } from '#models/simulate.ts';
import { MONTHS_PER_YEAR } from '#models/units.ts';
import { DOLLARS_BN, size } from '$lib/format/quantity.ts';

/** Part of discount and cap below which nothing is said of it. [USD bn/yr] judgement */
const TINY = 0.01;

/** What can move the part of discount and cap, as it is called among others. */
const CAUSES = {
	brent: 'the discount’s answer to Brent',
	heavyOil: 'the pressure of heavy oil',
	cap: 'the running cap’s answer to Urals'
} as const;
type Cause = keyof typeof CAUSES;

/** What the note reads of a run. */
export type Discounted = Pick<Simulation, 'assumptions' | 'baseline' | 'scenario' | 'extra'>;

/**
 * What moves the part of discount and cap in a year: its cause where it has one alone, all of them where it has several.
 *
 * @param year index 0…9
 * @param parts of the year's difference in income [USD bn/yr]
 * @returns a sentence; empty where the part is too small to be told
 */
export function discountNote(run: Discounted, year: number, parts: readonly Part<IncomeFactor>[]): string {
	const part = parts.find(({ id }) => id === 'discountAndCap')?.value ?? 0;
	if (Math.abs(part) <= TINY) return '';
	const causes = causesOf(run, year);
	const total = parts.reduce((sum, { value }) => sum + value, 0);
	const motion = causes.length === 1 ? motionOf(causes[0], run, year, part) : null;
	if (motion !== null) return `${motion}, which ${effect(part, total)} ${size(part, DOLLARS_BN)}.`;
	if (causes.length < 2) return '';
	const [last, ...before] = causes.map((cause) => CAUSES[cause]).reverse();
	return `“Discount and cap” adds up ${before.reverse().join(', ')} and ${last}.`;
}

/** What a part does to Russia, in a year that loses or gains. */
function effect(part: number, total: number): string {
	if (part < 0) return 'takes';
	return total < 0 ? 'returns' : 'adds';
}

/** Causes at work in a year. The discount's ceiling is a share of Brent, so where it holds Brent moves the discount too. */
function causesOf({ assumptions, baseline, scenario, extra }: Discounted, year: number): Cause[] {
	const { grades, cap } = assumptions;
	const inYear = (isSo: (month: number) => boolean) =>
		Array.from({ length: MONTHS_PER_YEAR }, (_, month) => MONTHS_PER_YEAR * year + month).some(isSo);
	const isAtCeiling = ({ brent, taxPrice }: Discounted['scenario'], month: number) =>
		brent[month] - taxPrice[month] > LARGEST_DISCOUNT_SHARE * brent[month] - 1e-9;
	const atWork: Record<Cause, boolean> = {
		brent:
			grades.discountSlope !== 0 ||
			inYear((month) => isAtCeiling(baseline, month) || isAtCeiling(scenario, month)),
		heavyOil: grades.heavyPressure !== 0 && inYear((month) => extra[month] !== 0),
		cap: cap.enforcedShare > 0 && inYear((month) => baseline.priceCap[month] !== scenario.priceCap[month])
	};
	return (Object.keys(CAUSES) as Cause[]).filter((cause) => atWork[cause]);
}

/** The only cause as half a sentence; null where the discount's yearly mean does not move with the part's sign. */
function motionOf(cause: Cause, run: Discounted, year: number, part: number): string | null {
	const { baseline, scenario } = run;
	if (cause === 'cap') return 'The running cap follows Urals';
	const sum = (valueAt: (month: number) => number) => {
		let whole = 0;
		for (let month = MONTHS_PER_YEAR * year; month < MONTHS_PER_YEAR * (year + 1); month++)
			whole += valueAt(month);
		return whole;
	};
	const brent = sum((month) => scenario.brent[month] - baseline.brent[month]);
	const discount = brent - sum((month) => scenario.taxPrice[month] - baseline.taxPrice[month]);
	if (discount * part >= 0) return null;
	const moves = discount < 0 ? 'narrows' : 'widens';
	if (cause === 'brent') return `The discount ${moves} as Brent ${brent < 0 ? 'falls' : 'rises'}`;
	const isMore = sum((month) => run.extra[month]) > 0;
	return `The discount ${moves} with ${isMore ? 'more' : 'less'} heavy oil from Venezuela`;
}
