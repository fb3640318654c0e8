import { measureEvaluator } from '../measure/evaluateMeasure.ts';
import type { Measure } from '../measure/measure.ts';
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
 * Collector that says NaN for every point of time at which a draw has no finite value, such as a division by zero.
 *
 * @param points points of time
 * @param collector keeps the finite values
 */
export function finiteCollector(points: number, collector: Collector): Collector {
	const isUndefined = new Uint8Array(points);
	return {
		take(draw, values) {
			if (draw === 0) isUndefined.fill(0);
			for (let point = 0; point < points; point++) {
				if (Number.isFinite(values[point])) continue;
				isUndefined[point] = 1;
				values[point] = 0;
			}
			collector.take(draw, values);
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
