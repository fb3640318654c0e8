import { wantedCut } from '#models/market/opec.ts';
import { shockLasts } from '#models/market/shock.ts';
import type { Simulation } from '#models/simulate.ts';
import { MONTHS_PER_YEAR } from '#models/units.ts';
import { NO_BREAK } from '$lib/format/number.ts';
import { TOLD } from '$lib/format/told.ts';

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
	const isLater = opec.startMonth >= (index + 1) * MONTHS_PER_YEAR && Math.abs(share) > TOLD.output;
	const limit = Number((share > 0 ? opec.maxCut : opec.spareCapacity).toPrecision(3));
	return [
		isLater ? ` from ${startYear + Math.floor(opec.startMonth / MONTHS_PER_YEAR)}` : '',
		Math.abs(share - able) > TOLD.output ? `, at most ${limit}${NO_BREAK}mb/d` : '',
		held > TOLD.output ? `, and cuts more to keep $${Number(opec.priceFloor.toPrecision(3))} a barrel` : ''
	].join('');
}
