import { wantedCut } from '#models/market/opec.ts';
import { shockLasts } from '#models/market/shock.ts';
import type { Simulation } from '#models/simulate.ts';
import { calendarMonth } from '#models/timeline.ts';
import { MONTHS_PER_YEAR } from '#models/units.ts';
import { NO_BREAK } from '$lib/format/number.ts';
import { TOLD } from '$lib/format/told.ts';

/** Prices that differ by less than this share are one. */
const ROUNDING = 1e-6;

/**
 * What keeps OPEC+ from offsetting its share in a year, or makes it do more: it has not begun, its spare capacity or its largest
 * cut ends, it defends a price.
 *
 * @param index of the year, from the first
 * @returns words behind the share; empty where it offsets just that
 * @example cartelBounds(simulate({ 'opec.maxCut': 0 }), 4); // => ', at most 0 mb/d'
 */
export function cartelBounds(
	{ assumptions, baseline, scenario, startYear }: Simulation,
	index: number
): string {
	const { opec, shock } = assumptions;
	const months = Array.from({ length: MONTHS_PER_YEAR }, (_, month) => index * MONTHS_PER_YEAR + month);
	const mean = (of: (month: number) => number): number =>
		months.reduce((sum, month) => sum + of(month), 0) / MONTHS_PER_YEAR;
	const extra = (month: number): number =>
		scenario.venezuelaOutput[month] -
		baseline.venezuelaOutput[month] +
		(shockLasts(shock, month) ? shock.supply : 0);
	const share = mean((month) => opec.offsetShare * extra(month));
	const able = mean((month) => wantedCut({ ...opec, startMonth: 0 }, month, extra(month)));
	const wanted = mean((month) => wantedCut(opec, month, extra(month)));
	const held = mean((month) => scenario.opecCut[month]) - wanted;
	const floor = (month: number): number => Math.min(opec.priceFloor, baseline.brent[month]);
	// What is cut beyond the wish of the month may also be what the month before still holds back.
	const isAtFloor =
		opec.priceFloor > 0 && months.some((month) => scenario.brent[month] <= floor(month) * (1 + ROUNDING));
	const isLater = opec.startMonth >= (index + 1) * MONTHS_PER_YEAR && Math.abs(share) > TOLD.output;
	const limit = Number((share > 0 ? opec.maxCut : opec.spareCapacity).toPrecision(3));
	return [
		isLater ? ` from ${calendarMonth(startYear, opec.startMonth).year}` : '',
		Math.abs(share - able) > TOLD.output ? `, at most ${limit}${NO_BREAK}mb/d` : '',
		isAtFloor && held > TOLD.output
			? `, ${opec.offsetShare === 0 ? 'but cuts' : 'and cuts more'} to keep ${keptWords(mean(floor), opec.priceFloor)}`
			: ''
	].join('');
}

/** The price that is defended, which never lies above the outlook's. */
function keptWords(kept: number, asked: number): string {
	return kept < asked * (1 - ROUNDING)
		? 'the price of the outlook'
		: `$${Number(asked.toPrecision(3))} a barrel`;
}
