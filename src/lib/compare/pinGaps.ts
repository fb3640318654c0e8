import type { Figure } from '$lib/charts/figure.ts';
import { chartTimes } from '$lib/charts/chartValues.ts';
import type { StationChart } from '$lib/charts/stationChart.ts';
import { unanswered } from '$lib/charts/unanswered.ts';
import type { Against, Compared } from './compared.ts';

/** Places on the year axis nearer than this are one. [yr] */
const NEAR = 1e-6;

/** First and last step that a pin's line can have: those that it shares with the pin that it is measured against. */
function endsOf(against: Against, chart: StationChart, one: Compared): readonly [number, number] {
	const times = [one, ...(against === null ? [] : [against])].map(({ simulation }) =>
		chartTimes(chart, simulation.startYear)
	);
	return [
		Math.max(...times.map(([first]) => first)),
		Math.min(...times.map((steps) => steps[steps.length - 1]))
	];
}

/** Steps at which a pin's line has no answer: its own, and those of the pin that it is measured against. */
function gapsOf(against: Against, chart: StationChart, one: Compared): readonly number[] {
	const [start, end] = endsOf(against, chart, one);
	return [one, ...(against === null ? [] : [against])].flatMap(({ simulation }) => {
		const none = unanswered(chart, simulation);
		return chartTimes(chart, simulation.startYear).filter(
			(time, index) => none.has(index) && time > start - NEAR && time < end + NEAR
		);
	});
}

/** Whether a pin's line has no answer at the last step that it could have. */
export function endsUnanswered(against: Against, chart: StationChart, one: Compared): boolean {
	const [, end] = endsOf(against, chart, one);
	return gapsOf(against, chart, one).some((x) => x > end - NEAR);
}

/** Places at which one of the pins has no answer, as a part of the figure; nothing where all have one. */
export function pinsUnanswered(
	against: Against,
	chart: StationChart,
	drawn: readonly Compared[]
): Pick<Figure, 'unanswered'> {
	const places = [...new Set(drawn.flatMap((one) => gapsOf(against, chart, one)))];
	return places.length === 0 ? {} : { unanswered: places.sort((one, other) => one - other) };
}
