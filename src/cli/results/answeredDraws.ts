import { calendarMonth } from '#models/timeline.ts';
import type { Simulation } from '#models/simulate.ts';
import type { DrawResult, OutputBands } from '#models/uncertainty/draws.ts';
import { pointsOf } from '#models/uncertainty/drawOutput.ts';
import { QUANTILE_NAMES } from '#models/uncertainty/quantiles.ts';
import { withoutAnswers } from '#models/uncertainty/withoutAnswers.ts';

/**
 * The draws as they are told, NaN where there is no answer: where the scenario itself has none there is none in its draws
 * either, as in the page's charts. What few of them come to there would speak for those that have no price.
 *
 * @param simulation the line: values as set
 */
export function answeredDraws(result: DrawResult, simulation: Simulation): DrawResult {
	for (const { output, bands } of result.outputs)
		for (const name of QUANTILE_NAMES) withoutAnswers(output, simulation, bands[name]);
	return result;
}

/** Most draws without an answer at a point of time at which the scenario has one. */
export function mostUnanswered({ outputs }: DrawResult, simulation: Simulation): number {
	return Math.max(0, ...outputs.flatMap((one) => unansweredAt(one, simulation)).map(({ count }) => count));
}

/** Line that says how many draws count in no quantile, and where; none where all have an answer wherever the scenario has one. */
export function unansweredRemarks(result: DrawResult, simulation: Simulation): string[] {
	const { n, outputs } = result;
	const counts = outputs.flatMap((one) => unansweredAt(one, simulation));
	if (counts.length === 0) return [];
	const most = mostUnanswered(result, simulation);
	const years = [...new Set(counts.map(({ year }) => year))].sort((one, other) => one - other);
	const verb = most === 1 ? 'has' : 'have';
	return [
		`Up to ${most} of ${n} draws ${verb} no answer in ${years.join(', ')}, where no price clears ${most === 1 ? 'its' : 'their'} market: quantiles are of the others`
	];
}

/** Points of time at which the scenario has an answer and some draws have none. */
function unansweredAt({ output, unanswered }: OutputBands, simulation: Simulation) {
	const { startYear } = simulation;
	const line = new Float64Array(pointsOf(output));
	withoutAnswers(output, simulation, line);
	return Array.from(unanswered ?? [], (count, point) => ({
		count,
		year: output.by === 'year' ? startYear + point : calendarMonth(startYear, point).year,
		isTold: !Number.isNaN(line[point])
	})).filter(({ count, isTold }) => count > 0 && isTold);
}
