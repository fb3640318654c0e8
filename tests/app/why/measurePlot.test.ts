import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMeasure } from '#models/measure/parseMeasure.ts';
import type { Measure } from '#models/measure/measure.ts';
import { MONTHS } from '#models/timeline.ts';
import { EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import type { UnitName } from '#models/units.ts';
import { measureBands } from '$lib/why/measureBands.ts';
import { measurePlot } from '$lib/why/measurePlot.ts';
import { measureResult } from '$lib/why/measureResult.ts';
import { hasBaseline, hasValues } from '$lib/why/measureValues.ts';
import type { MeasureValues } from '$lib/why/measureValues.ts';
import { measureWords } from '$lib/why/measureWords.ts';
import { measureFigure } from '$lib/why/measureFigure.ts';
import { measureUnit } from '$lib/why/measureUnit.ts';

const rising = Array.from({ length: MONTHS }, (_, month) => month);
const flat = (value: number) => rising.map(() => value);
const values = (scenario: number[], baseline: number[], unit: UnitName | null = null) => ({
	...{ scenario, baseline, unit, bands: null },
	...{ from: 2027, year: 2031 }
});

describe('the unit of a measure', () => {
	it.each([
		['brent', 'USD/bbl'],
		['delta(brent - urals)', 'USD/bbl'],
		['-mean(hardCurrencyRevenue)', 'USD bn/month'],
		['at(venezuelaOutput, 2031)', 'mb/d'],
		['exportRevenue / hardCurrencyRevenue', '1'],
		['12 * hardCurrencyRevenue', null],
		['sum(hardCurrencyRevenue)', null],
		['brent + venezuelaOutput', null],
		['brent * brent', null],
		['7', null]
	])('of %s is %s', (formula, unit) => {
		expect(measureUnit(parseMeasure(formula).measure as Measure)).toBe(unit);
	});
});

describe('the drawing of a measure', () => {
	it('has round ticks around what is drawn, zero among them, and the unit on the uppermost', () => {
		const plot = measurePlot(values(rising, flat(20), 'mb/d'));
		expect(plot?.yTicks.map(({ label }) => label)).toEqual(['0', '50', '100', '150 mb/d']);
		expect(plot?.y).toEqual([0, 150]);
		expect(plot?.xTicks.map(({ label }) => label)).toEqual(['2027', '2030', '2033', '2036']);
		expect(plot?.lines.map(({ label }) => label)).toEqual(['baseline', 'your scenario']);
		// Months 48…59 of a series that counts its months.
		expect(plot?.dots).toEqual([{ x: 2031.5, y: 53.5, colour: 'ru', hollow: false }]);
	});

	it('is none where no month has a value, and is one where a single month has', () => {
		const none = flat(NaN);
		expect([hasValues(values(none, none)), measurePlot(values(none, none))]).toEqual([false, null]);
		const one = none.with(50, 3);
		expect(hasValues(values(one, none))).toBe(true);
		expect(measurePlot(values(none, one))).not.toBeNull();
	});

	it('shows no baseline where it says nothing', () => {
		expect(hasBaseline(values(rising, rising))).toBe(false);
		expect(hasBaseline(values(rising, flat(0)))).toBe(false);
		expect(hasBaseline(values(rising, flat(1)))).toBe(true);
		expect(measureResult(values(rising, flat(0)))).toEqual({ value: '53.5', rest: ' on average in 2031' });
		expect(measureResult(values(rising, flat(1), 'mb/d'))).toEqual({
			value: '53.5\u00a0mb/d',
			rest: ' on average in 2031, 1.00 in the baseline'
		});
	});

	it('writes dollars before its numbers, and by which time on the uppermost alone', () => {
		const money = values(rising, flat(20), 'USD bn/month');
		expect(measurePlot(money)?.yTicks.map(({ label }) => label)).toEqual([
			'$0',
			'$50bn',
			'$100bn',
			'$150bn a month'
		]);
		expect(measureResult(money)).toEqual({
			value: '$53.5bn a month',
			rest: ' on average in 2031, $20.0bn in the baseline'
		});
	});

	it('says in words alone that a year has no result', () => {
		const none = flat(NaN);
		for (const unit of ['USD bn/month', 'mb/d', null] as const)
			expect(measureResult(values(none, none, unit)).value).toBe('no result');
	});

	it('of a year without a result says why, and puts no dot there', () => {
		const gone = { ...values(rising, flat(1), 'mb/d'), gap: 'the years are 2027 to 2036' };
		expect(measureResult(gone)).toEqual({ value: 'no result', rest: ': the years are 2027 to 2036' });
		expect(measurePlot(gone)?.dots).toEqual([]);
		expect(measureFigure('venezuelaOutput', gone, EMPTY_SCENARIO).cursor?.values).toEqual([]);
	});

	it('of any values, endless and undefined ones too, has finite ends or is none', () => {
		const ordinary = fc.double({ min: -1e6, max: 1e6, noNaN: true });
		const odd = fc.constantFrom(NaN, Infinity, -Infinity, 0, -0, 1e-5);
		const number = fc.oneof(
			{ weight: 300, arbitrary: ordinary },
			{ weight: 30, arbitrary: odd },
			fc.double()
		);
		let drawn = 0;
		fc.assert(
			fc.property(fc.array(number, { minLength: MONTHS, maxLength: MONTHS }), number, (scenario, level) => {
				const plot = measurePlot(values(scenario, flat(level)));
				if (plot === null) return;
				drawn++;
				expect(plot.y.every(Number.isFinite) && plot.y[0] < plot.y[1]).toBe(true);
				expect(plot.yTicks.length).toBeLessThan(9);
				for (const { points } of plot.lines)
					expect(points.flat().every((one) => Number.isFinite(one))).toBe(true);
				for (const { label } of plot.yTicks) expect(label.length).toBeLessThan(14);
			})
		);
		expect(drawn).toBeGreaterThan(10);
	});

	it.each([
		[-7.7012, '−7.70'],
		[0.00001234, '1.2e−5'],
		[2e20, '2.0e20'],
		[0, '0'],
		[NaN, 'no result']
	])('writes %d as %s', (value, words) => {
		expect(measureWords(value)).toBe(words);
	});
});

describe('the bands of a measure', () => {
	/** Quantiles that lie so many per cent around a month's number. */
	const around = (gap = (month: number) => month) =>
		Object.fromEntries(
			[5, 10, 25, 50, 75, 90, 95].map((percent) => [
				`q${String(percent).padStart(2, '0')}`,
				rising.map((month) => gap(month) + percent)
			])
		) as unknown as NonNullable<MeasureValues['bands']>;

	it('hold 90, 80 and 50 of 100 draws around each month, and fit on the axis', () => {
		const bands = around();
		const drawn = measureBands({ bands, from: 2027 });
		expect(drawn.map(({ holds, points }) => [holds, points[12]])).toEqual([
			[90, [2027 + 12.5 / 12, 17, 107]],
			[80, [2027 + 12.5 / 12, 22, 102]],
			[50, [2027 + 12.5 / 12, 37, 87]]
		]);
		const plot = measurePlot({ ...values(rising, flat(0)), bands });
		expect(plot?.areas?.map(({ holds }) => holds)).toEqual([90, 80, 50]);
		expect(plot?.y[1]).toBeGreaterThanOrEqual(119 + 95);
	});

	it('leave out months in which a draw has no value, and are none where no month has', () => {
		const [band] = measureBands({ bands: around((month) => (month < 100 ? NaN : month)), from: 2027 });
		expect(band.points).toHaveLength(20);
		expect(measureBands({ bands: around(() => NaN), from: 2027 })).toEqual([]);
		expect(measureBands({ bands: null, from: 2027 })).toEqual([]);
	});

	it('stand in the picture and its table', () => {
		const figure = measureFigure('brent', { ...values(rising, flat(1)), bands: around() }, EMPTY_SCENARIO);
		expect(figure.layers.map(({ kind }) => kind)).toEqual(['band', 'band', 'band', 'line', 'line']);
		expect(figure.caption).toMatch(/50, 80 and 90 of 100 draws/);
		expect(figure.table.columns.map(({ label }) => label)).toEqual([
			'baseline',
			'scenario',
			'q10',
			'q50',
			'q90'
		]);
	});
});

describe('the picture of a measure', () => {
	it('has the formula, the number of the year and its own rows', () => {
		const figure = measureFigure('venezuelaOutput', values(rising, flat(1), 'mb/d'), EMPTY_SCENARIO);
		expect(figure.title).toBe('Own measure: 53.5\u00a0mb/d on average in 2031, 1.00 in the baseline');
		expect(figure.subtitle).toMatch(/^venezuelaOutput, mb\/d, by month\. Scenario: 2\.2 mb\/d in 10 years/);
		expect(figure.y.ticks.at(-1)?.label).toMatch(/\u00a0mb\/d$/);
		expect([figure.table.rows[0], figure.table.rows.at(-1)]).toEqual(['2027-01', '2036-12']);
	});
});
