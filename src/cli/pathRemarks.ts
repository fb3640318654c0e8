import type { ParameterId } from '#models/parameters/registry.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import {
	assumptionsOf,
	bundlesOf,
	layersBelow,
	LEVERS_BENEATH_PATH,
	movedBeneathPath
} from '#models/scenarios/scenario.ts';

/**
 * Line that says that own values drop the points of a preset; none where they do not.
 *
 * Points that the scenario drops or replaces by name are nobody's surprise.
 */
export function droppedPathRemarks(scenario: Scenario): string[] {
	const below = layersBelow(scenario);
	const isDropped = below.venezuela.path !== null && scenario.own['venezuela.path'] === undefined;
	const moved = movedBeneathPath(scenario.own, below);
	return isDropped && moved.length > 0 ? [dropped(moved, scenario)] : [];
}

/** Line that says that moving a lever drops the points of a scenario; none where it has none, or none that it reads. */
export function movedLeverRemarks(lever: ParameterId, scenario: Scenario): string[] {
	const hasPoints = assumptionsOf(scenario).venezuela.path !== null;
	return hasPoints && LEVERS_BENEATH_PATH.includes(lever) ? [dropped([lever], scenario)] : [];
}

/** Lines that say which of the values that were asked for the points leave unread. */
export function unreadRemarks(asked: Iterable<ParameterId>, scenario: Scenario): string[] {
	if (assumptionsOf(scenario).venezuela.path === null) return [];
	return [...asked]
		.filter((id) => LEVERS_BENEATH_PATH.includes(id))
		.map((id) =>
			// What a quick win would have repaired cheaply, the points reach at its price.
			id === 'venezuela.quickWin'
				? `${id} is read for the cost of venezuela.path alone while that is given as points`
				: `${id} is not read while venezuela.path is given as points`
		);
}

function dropped(levers: readonly ParameterId[], scenario: Scenario): string {
	const bundle = bundlesOf(scenario).findLast(({ overrides }) => overrides['venezuela.path'] !== undefined);
	const isOwn = bundle === undefined || scenario.own['venezuela.path'] !== undefined;
	return `Moving ${levers.join(', ')} drops the points of venezuela.path${isOwn ? '' : ` that ${bundle.id} gives`}`;
}
