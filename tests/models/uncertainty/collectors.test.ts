import { describe, expect, it } from 'vitest';
import { countingCollector } from '#models/uncertainty/countingCollector.ts';
import { finiteCollector } from '#models/uncertainty/drawMeasure.ts';
import { exactCollector } from '#models/uncertainty/exactCollector.ts';
import type { Collector } from '#models/uncertainty/exactCollector.ts';
import { collectorShelf, EXACT_DRAWS } from '#models/uncertainty/gatherers.ts';
import { standingCollector } from '#models/uncertainty/standingCollector.ts';
import { newBands, PROBABILITIES, QUANTILE_NAMES } from '#models/uncertainty/quantiles.ts';

/** A collector after draws whose first value is the draw's number and whose second is a hundred less that number. */
function filled(collector: Collector, draws: number): Collector {
	for (let draw = 0; draw < draws; draw++) collector.take(draw, Float64Array.of(draw, 100 - draw));
	return collector;
}

/** The seven quantiles of a point of time. */
const quantiles = (collector: Collector, point: number) => {
	const bands = collector.bands();
	return QUANTILE_NAMES.map((name) => bands[name][point]);
};

describe('quantiles of a band', () => {
	it('rise from the twentieth to the last twentieth', () => {
		expect(QUANTILE_NAMES).toEqual(['q05', 'q10', 'q25', 'q50', 'q75', 'q90', 'q95']);
		expect(PROBABILITIES).toEqual([0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]);
		expect(newBands(3).q50).toHaveLength(3);
	});
});

describe('exactCollector, by hand', () => {
	it.each([1, 7, 8, 9, 16, 21])('keeps every one of %i draws in its order', (draws) => {
		const collector = filled(exactCollector(2, draws), draws);
		const numbers = Array.from({ length: draws }, (_, draw) => draw);
		expect([...(collector.valuesAt(0) ?? [])]).toEqual(numbers);
		expect([...(collector.valuesAt(1) ?? [])]).toEqual(numbers.map((draw) => 100 - draw));
	});
	it('finds the quantiles of each point of time', () => {
		// Of 0…20: p * 20. Of 80…100: 80 + p * 20.
		const collector = filled(exactCollector(2, 21), 21);
		[1, 2, 5, 10, 15, 18, 19].forEach((value, index) => {
			expect(quantiles(collector, 0)[index]).toBeCloseTo(value, 12);
			expect(quantiles(collector, 1)[index]).toBeCloseTo(80 + value, 12);
		});
	});
	it('is used again without a trace of what it held', () => {
		const collector = filled(exactCollector(2, 21), 21);
		for (let draw = 0; draw < 21; draw++) collector.take(draw, Float64Array.of(7, 7));
		expect(new Set(quantiles(collector, 0))).toEqual(new Set([7]));
	});
});

describe('countingCollector, by hand', () => {
	it.each([4, 21, 50])('comes close with a pilot of %i draws', (pilot) => {
		// Values beyond the range of a pilot of few share an open bin, evenly spread between its ends.
		const collector = filled(countingCollector(2, 101, pilot), 101);
		[5, 10, 25, 50, 75, 90, 95].forEach((value, index) => {
			expect(quantiles(collector, 0)[index]).toBeCloseTo(value, 6);
			expect(quantiles(collector, 1)[index]).toBeCloseTo(value, 6);
		});
		expect(collector.valuesAt(0)).toBeNull();
	});
	it('takes values that are all the same', () => {
		const collector = countingCollector(1, 10, 5);
		for (let draw = 0; draw < 10; draw++) collector.take(draw, Float64Array.of(3));
		expect(new Set(quantiles(collector, 0))).toEqual(new Set([3]));
	});
	it('tells values apart that lie in bins of their own', () => {
		const collector = countingCollector(1, 5, 5);
		[10, 0, 4, 1, 9].forEach((value, draw) => collector.take(draw, Float64Array.of(value)));
		// Ranks 0.2, 0.4, 1, 2, 3, 3.6, 3.8 of 0, 1, 4, 9, 10.
		[0.2, 0.4, 1, 4, 9, 9.6, 9.8].forEach((value, index) => {
			expect(quantiles(collector, 0)[index]).toBeCloseTo(value, 9);
		});
	});
});

describe('finiteCollector, by hand', () => {
	it('says of a point of time that it is undefined where one draw is, and of no other', () => {
		const collector = finiteCollector(3, exactCollector(3, 2));
		collector.take(0, Float64Array.of(1, Infinity, 5));
		collector.take(1, Float64Array.of(3, 2, NaN));
		const { q50 } = collector.bands();
		expect([...q50]).toEqual([2, NaN, NaN]);
		expect([...(collector.valuesAt(0) ?? [])]).toEqual([1, 3]);
		expect(collector.valuesAt(1)).toBeNull();
	});
	it('forgets it with the first draw of the next time', () => {
		const collector = finiteCollector(1, exactCollector(1, 2));
		collector.take(0, Float64Array.of(NaN));
		collector.take(1, Float64Array.of(1));
		collector.take(0, Float64Array.of(2));
		collector.take(1, Float64Array.of(4));
		expect(collector.bands().q50[0]).toBe(3);
	});
});

describe('standingCollector, by hand', () => {
	const taken = () => {
		const collector = standingCollector(exactCollector(1, 2));
		for (const [draw, value] of [2, 4].entries()) {
			expect(collector.holds(draw, 1)).toBe(false);
			collector.take(draw, Float64Array.of(value));
		}
		return collector;
	};

	it('holds what it took until the baselines are others', () => {
		const collector = taken();
		expect([0, 1, 2].map((draw) => collector.holds(draw, 1))).toEqual([true, true, false]);
		expect([0, 1].map((draw) => collector.holds(draw, 2))).toEqual([false, false]);
		expect(collector.holds(0, 1)).toBe(false);
	});

	it('says its bands anew in memory of their own, and others after another draw', () => {
		const collector = taken();
		const first = collector.bands();
		first.q50.fill(NaN);
		expect(collector.bands().q50[0]).toBe(3);
		collector.take(0, Float64Array.of(0));
		collector.take(1, Float64Array.of(4));
		expect(collector.bands().q50[0]).toBe(2);
	});
});

describe('collectors by output', () => {
	it('are used again while the number of draws stays', () => {
		const shelf = collectorShelf();
		const first = shelf('brent', 10, 256, false);
		expect(shelf('brent', 10, 256, false)).toBe(first);
		expect(shelf('urals', 10, 256, false)).not.toBe(first);
		expect(shelf('brent', 10, 128, false)).not.toBe(first);
		expect(shelf('brent', 10, 256, false)).not.toBe(first);
	});
	it('are fresh for many draws, and count alone for very many', () => {
		const shelf = collectorShelf();
		expect(shelf('brent', 1, 2049, false)).not.toBe(shelf('brent', 1, 2049, false));
		expect(shelf('brent', 1, 2048, false)).toBe(shelf('brent', 1, 2048, false));
		expect(shelf('brent', 1, EXACT_DRAWS, false).valuesAt(0)).toHaveLength(EXACT_DRAWS);
		expect(shelf('brent', 1, EXACT_DRAWS + 1, false).valuesAt(0)).toBeNull();
	});
});

describe('draws that have no answer at a point of time', () => {
	/** Of 0…20 the even ones have an answer at the second point, none at the third. */
	const gapped = (collector: Collector, draws = 21) => {
		for (let draw = 0; draw < draws; draw++)
			collector.take(draw, Float64Array.of(draw, draw % 2 === 0 ? draw : NaN, NaN), true);
		return collector;
	};

	it.each([
		['exactly', exactCollector(3, 21)],
		['in counts', countingCollector(3, 21, 21)],
		['in counts of a pilot without one', countingCollector(3, 21, 1)]
	])('count in no quantile, %s', (_, collector) => {
		gapped(collector);
		// Of 0, 2 … 20: p * 20, as of 0…20.
		for (const point of [0, 1])
			[1, 2, 5, 10, 15, 18, 19].forEach((value, index) =>
				expect(quantiles(collector, point)[index]).toBeCloseTo(value, 1)
			);
		expect(quantiles(collector, 2)).toEqual(Array(7).fill(NaN));
		expect([...(collector.unanswered() ?? [])]).toEqual([0, 10, 21]);
	});

	it('are forgotten when the collector is used again', () => {
		const collector = gapped(exactCollector(3, 21));
		for (let draw = 0; draw < 21; draw++) collector.take(draw, Float64Array.of(7, 7, 7));
		expect(collector.unanswered()).toBeNull();
		expect(new Set(quantiles(collector, 2))).toEqual(new Set([7]));
	});
});
