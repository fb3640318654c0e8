import { HORIZON_FROM, HORIZON_LAST } from '../../market/anticipation.ts';
import { response } from '../../market/responses.ts';
import type { Assumptions } from '../../parameters/registry.ts';
import { MONTHS } from '../../timeline.ts';
import { smallExp } from './smallExp.ts';

const HORIZON_MONTHS = HORIZON_LAST - HORIZON_FROM + 1;

/**
 * Prices once traders look ahead, as market/anticipation.ts has them: a window that slides back from the end.
 *
 * @param price log deviations, one a month
 * @param into receives the anticipated log deviations; may not be `price`
 */
export function quickAnticipation(price: Float64Array, anticipation: number, into: Float64Array): void {
	if (anticipation === 0) {
		into.set(price);
		return;
	}
	const own = 1 - anticipation;
	const weight = anticipation / HORIZON_MONTHS;
	const last = MONTHS - 1;
	let sum = HORIZON_MONTHS * price[last];
	for (let month = last; month >= 0; month--) {
		sum += price[Math.min(month + HORIZON_FROM, last)] - price[Math.min(month + HORIZON_LAST + 1, last)];
		into[month] = own * price[month] + weight * sum;
	}
}

/** Brent of the scenario: the outlook's, moved by the anticipated deviation. */
export function quickBrent(outlook: Float64Array, anticipated: Float64Array, into: Float64Array): void {
	for (let month = 0; month < MONTHS; month++) into[month] = outlook[month] * smallExp(anticipated[month]);
}

/**
 * Russian output alone out of market/quantities.ts: its answer to the price less its part of the OPEC+ cut.
 *
 * @param into receives [mb/d], one value a month
 */
export function quickRussia(
	{ russia, opec }: Pick<Assumptions, 'russia' | 'opec'>,
	anticipated: Float64Array,
	opecCut: Float64Array,
	into: Float64Array
): void {
	const { production, supplyElasticityShort, supplyElasticityLong, supplyHalfLife } = russia;
	const { slope, carry, gain } = response(
		production,
		supplyElasticityShort,
		supplyElasticityLong,
		supplyHalfLife
	);
	const { russiaShare } = opec;
	let slow = 0;
	for (let month = 0; month < MONTHS; month++) {
		const deviation = anticipated[month];
		into[month] = production * smallExp(slope * deviation + slow) - russiaShare * Math.max(0, opecCut[month]);
		slow = carry * (slow + gain * deviation);
	}
}
