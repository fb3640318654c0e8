import type { PathPoints } from '#models/parameters/types.ts';
import type { OwnValues } from '#models/scenarios/scenario.ts';
import type { Simulation } from '#models/simulate.ts';
import { RECORDED, sinceRecordedWords } from '$lib/answer/provisos/sinceRecordedWords.ts';
import { NO_BREAK } from '$lib/format/number.ts';
import { TOLD } from '$lib/format/told.ts';

/** What the step is called in the visit. */
export const REBASED = 'The same plan from today’s output';

/** A plan that adds no barrel which flows already, as the levers that say so. */
export interface Rebased {
	/** What to set of the levers; all others stay. */
	readonly own: OwnValues;
	/** What that sets, in words that act. */
	readonly words: string;
}

/** Parts of a year at which a path may turn, four days apart: an address stays short. Never behind the point that follows. */
const HUNDREDTHS = 100;

/**
 * A path of points without the part that lies beneath what is recorded today.
 *
 * points = max(plan, level), which begins where the plan crosses the level; before its first point a path is level
 *
 * @param points (years, mb/d)
 * @param level [mb/d]
 * @returns null where the path falls, since a fall is part of the plan too, and where it never comes to lie above the level
 * @example pathAbove([[0, 0.8], [2, 1.35], [10, 2.5]], 1.2); // => [[1.45, 1.2], [2, 1.35], [10, 2.5]]
 */
export function pathAbove(points: PathPoints, level: number): PathPoints | null {
	const rises = points.every(([, output], place) => place === 0 || output >= points[place - 1][1]);
	const first = points.findIndex(([, output]) => output > level);
	if (!rises || first < 1 || points[points.length - 1][1] - level < TOLD.output) return null;
	const [[fromYear, from], [untilYear, until]] = [points[first - 1], points[first]];
	const crossing = fromYear + ((untilYear - fromYear) * (level - from)) / (until - from);
	const start = Math.floor(crossing * HUNDREDTHS) / HUNDREDTHS;
	return [[start, level], ...points.slice(first)];
}

/**
 * The same plan, begun from what is recorded today: no barrel that flows already is counted as one that it adds.
 *
 * The level that the plan leaves and its points say so together: the points alone would leave a dip below what flows, the level
 * alone would too. An S-curve has no such expression: begun from more oil it climbs by another way.
 *
 * @param year calendar year whose answer is read
 * @returns null where no barrel of that year's answer flows already, or where it cannot be said by points
 */
export function fromTodaysOutput(simulation: Simulation, year: number): Rebased | null {
	const { assumptions, startYear } = simulation;
	const { path, delayYears, counterfactualDecline } = assumptions.venezuela;
	if (path === null || counterfactualDecline !== 0) return null;
	if (sinceRecordedWords(simulation, year - startYear) === '') return null;
	const points = pathAbove(path, RECORDED);
	if (points === null) return null;
	const begins = Math.floor(startYear + delayYears + points[0][0]);
	return {
		own: { 'venezuela.initialOutput': RECORDED, 'venezuela.path': points },
		words:
			'Start the same plan from today’s output: ' +
			`sets “Output today” to ${RECORDED}${NO_BREAK}mb/d and lets “Path as points” begin there, in ${begins}`
	};
}
