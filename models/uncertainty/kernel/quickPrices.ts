import { response } from '../../market/responses.ts';
import type { Assumptions } from '../../parameters/registry.ts';
import { MONTHS } from '../../timeline.ts';
import { smallExp } from './smallExp.ts';

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
