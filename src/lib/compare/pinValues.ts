import type { SeriesRecord } from '#models/series.ts';
import type { StationChart } from '$lib/charts/stationChart.ts';
import { chartTimes, chartValues } from '$lib/charts/chartValues.ts';
import { unanswered } from '$lib/charts/unanswered.ts';
import type { Against, Compared } from './compared.ts';

/** A line through points; x in decimal calendar years, y in the chart's unit. */
export interface Points {
	readonly x: readonly number[];
	readonly y: readonly number[];
}

/** Level of a pin, in the chart's steps and unit, where it has an answer. */
export function levelPoints(chart: StationChart, { simulation }: Compared): Points {
	const { x, y } = points(chart, simulation.startYear, simulation.scenario);
	const none = unanswered(chart, simulation);
	if (none.size === 0) return { x, y };
	const isKnown = (_: number, index: number) => !none.has(index);
	return { x: x.filter(isKnown), y: y.filter(isKnown) };
}

/** Level of a pin's world without the Venezuelan change. */
export function baselinePoints(chart: StationChart, { simulation }: Compared): Points {
	return points(chart, simulation.startYear, simulation.baseline);
}

/**
 * Difference of a pin, month by calendar month, where it has an answer.
 *
 * @param against null: from the pin's own world without the change; else from that pin, where both have a month
 */
export function differencePoints(chart: StationChart, one: Compared, against: Against): Points {
	const mine = levelPoints(chart, one);
	const theirs = against === null ? baselinePoints(chart, one) : levelPoints(chart, against);
	const at = new Map(theirs.x.map((x, index) => [x.toFixed(3), theirs.y[index]]));
	const both = mine.x.map((x, index) => ({ x, y: mine.y[index], other: at.get(x.toFixed(3)) }));
	const kept = both.filter(({ other }) => other !== undefined);
	return { x: kept.map(({ x }) => x), y: kept.map(({ y, other }) => y - (other as number)) };
}

function points(chart: StationChart, startYear: number, world: SeriesRecord): Points {
	return { x: chartTimes(chart, startYear), y: chartValues(chart, world[chart.series]) };
}
