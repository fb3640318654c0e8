import { response } from '../../market/responses.ts';
import { nextExponential } from '../../numeric/nextExponential.ts';
import type { Assumptions } from '../../parameters/registry.ts';
import { MONTHS } from '../../timeline.ts';

/**
 * Brent of the scenario: the outlook's, moved by the anticipated deviation.
 *
 * @param outlook Brent before any change [USD/bbl], one value a month
 * @param anticipated log deviation of Brent, one value a month
 * @param into receives [USD/bbl], one value a month
 */
export function quickBrent(outlook: Float64Array, anticipated: Float64Array, into: Float64Array): void {
	let factor = 1;
	let at = 0;
	for (let month = 0; month < MONTHS; month++) {
		const deviation = anticipated[month];
		factor = nextExponential(factor, at, deviation);
		at = deviation;
		into[month] = outlook[month] * factor;
	}
}

/**
 * Russian output alone out of market/quantities.ts: its answer to the price less its part of the OPEC+ cut.
 *
 * @param anticipated log deviation of Brent, one value a month
 * @param opecCut [mb/d], one value a month
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
	let factor = 1;
	let at = 0;
	for (let month = 0; month < MONTHS; month++) {
		const deviation = anticipated[month];
		const to = slope * deviation + slow;
		factor = nextExponential(factor, at, to);
		at = to;
		into[month] = production * factor - russiaShare * Math.max(0, opecCut[month]);
		slow = carry * (slow + gain * deviation);
	}
}
