import { measureEvaluator } from '../measure/evaluateMeasure.ts';
import type { Measure } from '../measure/measure.ts';
import { unansweredMeasureMonths } from '../measure/unansweredMeasureMonths.ts';
import type { Market } from '../unansweredMonths.ts';
import type { Collector } from './exactCollector.ts';
import { QUANTILE_NAMES } from './quantiles.ts';
import type { Reader } from './drawOutput.ts';

/** A reader's own measure whose monthly bands are asked for. */
export interface DrawMeasure {
	/** Name under which it comes back. */
	readonly key: string;
	readonly measure: Measure;
}

/**
 * Reader of a measure's monthly values.
 *
 * @param startYear calendar year of month 0
 */
export function measureReader({ measure }: DrawMeasure, startYear: number): Reader {
	return measureEvaluator(measure, startYear);
}

/**
 * Puts NaN into a measure's monthly values wherever it has no answer; what is not finite by itself becomes infinite beside it, so
 * that `finiteCollector` can tell them apart.
 *
 * @param startYear calendar year of month 0
 * @param market of the scenario that the values are of
 * @param values one a month; written over
 * @returns whether any is without an answer
 */
export function withoutMeasureAnswers(
	measure: Measure,
	startYear: number,
	market: Market,
	values: Float64Array
): boolean {
	const months = unansweredMeasureMonths(measure, market, startYear);
	if (months.length === 0) return false;
	for (let month = 0; month < values.length; month++)
		if (Number.isNaN(values[month])) values[month] = Infinity;
	for (const month of months) values[month] = NaN;
	return true;
}

/**
 * Collector that says NaN for every point of time at which a draw has no finite value, such as a division by zero. A draw that
 * has no answer there is no such draw: it counts in no quantile.
 *
 * @param points points of time
 * @param collector keeps the finite values
 */
export function finiteCollector(points: number, collector: Collector): Collector {
	const isUndefined = new Uint8Array(points);
	return {
		take(draw, values, hasGaps = false) {
			if (draw === 0) isUndefined.fill(0);
			for (let point = 0; point < points; point++) {
				if (Number.isFinite(values[point]) || (hasGaps && Number.isNaN(values[point]))) continue;
				isUndefined[point] = 1;
				values[point] = 0;
			}
			collector.take(draw, values, hasGaps);
		},
		bands() {
			const bands = collector.bands();
			isUndefined.forEach((flag, point) => {
				if (flag) for (const name of QUANTILE_NAMES) bands[name][point] = NaN;
			});
			return bands;
		},
		unanswered: collector.unanswered,
		valuesAt: (point) => (isUndefined[point] ? null : collector.valuesAt(point))
	};
}
