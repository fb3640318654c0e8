import { MOST_VALUES } from '../numeric/selectQuantiles.ts';
import { MONTHS } from '../timeline.ts';
import type { Market } from '../unansweredMonths.ts';
import { countingCollector, PILOT_DRAWS } from './countingCollector.ts';
import { KEPT_DRAWS } from './drawEngine.ts';
import { finiteCollector, measureReader, withoutMeasureAnswers } from './drawMeasure.ts';
import type { DrawMeasure } from './drawMeasure.ts';
import { outputKey, pointsOf, readerOf } from './drawOutput.ts';
import type { DrawOutput } from './drawOutput.ts';
import { exactCollector } from './exactCollector.ts';
import type { Collector } from './exactCollector.ts';
import { standingCollector } from './standingCollector.ts';
import { withoutAnswers } from './withoutAnswers.ts';

/** Draws up to which every value is kept and quantiles are exact; beyond, values are counted into fine bins. */
export const EXACT_DRAWS = MOST_VALUES;

/** Finds or makes the collector of `n` draws for a key; `stands` where only a baseline is read. */
type CollectorShelf = (key: string, points: number, n: number, stands: boolean) => Collector;

/** Collectors by output, used again while the number of draws stays. */
export function collectorShelf(): CollectorShelf {
	const shelf = new Map<string, Collector>();
	let standing = 0;
	return (key, points, n, stands) => {
		if (n > EXACT_DRAWS) return countingCollector(points, n, PILOT_DRAWS);
		if (n > KEPT_DRAWS) return exactCollector(points, n);
		if (n !== standing) shelf.clear();
		standing = n;
		const kept = shelf.get(key);
		if (kept) return kept;
		const exact = exactCollector(points, n);
		const collector = stands ? standingCollector(exact) : exact;
		shelf.set(key, collector);
		return collector;
	};
}

/** What gathers one output. */
export function gatherer(output: DrawOutput, collector: Collector) {
	return {
		key: outputKey(output),
		output,
		reader: readerOf(output),
		leaveOut: (market: Market, values: Float64Array) => withoutAnswers(output, market, values),
		values: new Float64Array(pointsOf(output)),
		collector,
		kept: [] as Float64Array[]
	};
}

/**
 * What gathers one measure.
 *
 * @param startYear calendar year of month 0
 */
export function measureGatherer(one: DrawMeasure, startYear: number, collector: Collector) {
	return {
		key: one.key,
		reader: measureReader(one, startYear),
		leaveOut: (market: Market, values: Float64Array) =>
			withoutMeasureAnswers(one.measure, startYear, market, values),
		values: new Float64Array(MONTHS),
		collector: finiteCollector(MONTHS, collector),
		kept: [] as Float64Array[]
	};
}
