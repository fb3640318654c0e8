import type { Measure } from '#models/measure/measure.ts';
import { unansweredMeasureMonths } from '#models/measure/unansweredMeasureMonths.ts';
import type { Simulation } from '#models/simulate.ts';
import { QUANTILE_NAMES } from '#models/uncertainty/quantiles.ts';
import type { Bands, Quantiles } from '$lib/state/bands.ts';
import { mostLeftOut } from '$lib/state/leftOut.ts';
import type { LeftOut } from '$lib/state/leftOut.ts';
import { measureKey } from '$lib/workers/liveDraws.ts';

/** What is told of a measure: nothing in the months in which it has no answer. */
export interface AnsweredMeasure {
	/** The scenario's values, NaN where it has no answer. */
	readonly scenario: readonly number[];
	/** The same of the draws: where the scenario has none, they have none; null while there are none. */
	readonly bands: Quantiles | null;
	/** The draws behind the bands, and how many of them have no answer where the scenario has one; null without bands. */
	readonly leftOut: LeftOut | null;
}

/** A measure's values as they are told. */
export function answeredMeasure(
	measure: Measure,
	simulation: Simulation,
	scenario: readonly number[],
	drawn: Pick<Bands, 'measure' | 'measureUnanswered' | 'draws'> | null
): AnsweredMeasure {
	const gaps = new Set(unansweredMeasureMonths(measure, simulation, simulation.startYear));
	const told = (values: ArrayLike<number>) =>
		Array.from(values, (value, month) => (gaps.has(month) ? NaN : value));
	const key = measureKey(measure);
	const bands = drawn?.measure(key) ?? null;
	if (drawn === null || bands === null) return { scenario: told(scenario), bands: null, leftOut: null };
	return {
		scenario: told(scenario),
		bands: Object.fromEntries(
			QUANTILE_NAMES.map((name) => [name, told(bands[name])])
		) as unknown as Quantiles,
		leftOut: {
			most: mostLeftOut(drawn.measureUnanswered(key), (month) => !gaps.has(month)),
			n: drawn.draws
		}
	};
}
