import { valueOf } from '../../parameters/registry.ts';
import type { Assumptions, GroupName, ParameterId } from '../../parameters/registry.ts';
import type { Tile } from './tile.ts';

/** One group's assumptions of one draw of a tile, for a stage that takes a single world. */
export function groupOfDraw<Group extends GroupName>(
	tile: Tile,
	group: Group,
	draw: number
): Assumptions[Group] {
	const shared = tile.assumptions[group] as Record<string, unknown>;
	const own: Record<string, unknown> = {};
	for (const name of Object.keys(shared)) {
		const isNumber = typeof shared[name] === 'number';
		own[name] = isNumber ? tile.values[`${group}.${name}` as ParameterId][draw] : shared[name];
	}
	return own as Assumptions[Group];
}

/** All assumptions of one draw, from its columns. */
export function assumptionsOfDraw(
	assumptions: Assumptions,
	columns: ReadonlyMap<ParameterId, Float64Array>,
	draw: number
): Assumptions {
	const own = structuredGroups(assumptions);
	for (const [id, column] of columns) {
		if (typeof valueOf(assumptions, id) !== 'number') continue;
		const [group, name] = id.split('.');
		own[group][name] = column[draw];
	}
	return own as unknown as Assumptions;
}

/** A copy of the assumptions whose groups may be written. */
function structuredGroups(assumptions: Assumptions): Record<string, Record<string, unknown>> {
	return Object.fromEntries(Object.entries(assumptions).map(([group, values]) => [group, { ...values }]));
}
