import { PARAMETERS, valueOf } from '#models/parameters/registry.ts';
import { sameValue } from '#models/parameters/sameValue.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import type { OwnValues, Scenario } from '#models/scenarios/scenario.ts';

/**
 * Scenario on the way from one to another: numbers in between, all else as at the end.
 *
 * @param share 0 = before, 1 = after
 */
export function between(before: Scenario, after: Scenario, share: number): Scenario {
	if (share <= 0) return before;
	if (share >= 1) return after;
	const from = assumptionsOf(before);
	const to = assumptionsOf(after);
	const moved = PARAMETERS.flatMap(({ id, kind }) => {
		const start = valueOf(from, id);
		const end = valueOf(to, id);
		if (kind !== 'number' || sameValue(start, end)) return [];
		return [[id, (start as number) + ((end as number) - (start as number)) * share]];
	});
	const own: OwnValues = { ...after.own, ...Object.fromEntries(moved) };
	// A moved lever must not drop the points that stand at the end.
	const path = to.venezuela.path;
	return { ...after, own: path === null ? own : { ...own, 'venezuela.path': path } };
}
