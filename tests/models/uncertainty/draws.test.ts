import { describe, expect, it } from 'vitest';
import { parseMeasure } from '#models/measure/parseMeasure.ts';
import { sortedQuantile } from '#models/numeric/quantile.ts';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import { SERIES_NAMES } from '#models/series.ts';
import { run } from '#models/simulate.ts';
import { yearFigure } from '#models/summary.ts';
import { countingCollector } from '#models/uncertainty/countingCollector.ts';
import { drawColumns } from '#models/uncertainty/drawColumns.ts';
import type { DrawOutput } from '#models/uncertainty/drawOutput.ts';
import { drawBands, drawSlices, shareBeyond } from '#models/uncertainty/draws.ts';
import type { DrawRequest } from '#models/uncertainty/draws.ts';
import { exactCollector } from '#models/uncertainty/exactCollector.ts';
import { assumptionsOfDraw } from '#models/uncertainty/kernel/drawAssumptions.ts';
import { QUANTILES, QUANTILE_NAMES } from '#models/uncertainty/quantiles.ts';
import { CENTRAL_CHOICE, uncertainParameters } from '#models/uncertainty/uncertainParameters.ts';
import { unitPoints } from '#models/uncertainty/unitPoints.ts';

const yearly = (series: DrawOutput['series'], of: DrawOutput['of'] = 'difference'): DrawOutput => ({
	series,
	by: 'year',
	of
});
const central = (
	outputs: readonly DrawOutput[],
	n: number,
	more: Partial<DrawRequest> = {}
): DrawRequest => ({
	assumptions: DEFAULTS,
	choice: CENTRAL_CHOICE,
	seed: 1,
	n,
	outputs,
	...more
});
/** Index of 2031 in an outlook that starts in 2027. */
const YEAR_2031 = 4;

describe('drawBands', () => {
	/** Figures of the specification for 2031: they bound how far the central set may drift. */
	it('meets the published quantiles of the central set', () => {
		const [income, brent] = drawBands(
			central([yearly('hardCurrencyRevenue'), yearly('brent')], 4096)
		).outputs;
		const at = ({ bands }: typeof income) => [bands.q10, bands.q50, bands.q90].map((band) => band[YEAR_2031]);
		[-4.7, -2.6, -1.3].forEach((value, index) =>
			expect(Math.abs(at(income)[index] - value)).toBeLessThan(0.15)
		);
		[-1.8, -0.9, -0.4].forEach((value, index) =>
			expect(Math.abs(at(brent)[index] - value)).toBeLessThan(0.06)
		);
	});

	it('equals the quantiles of single runs, by month and by year, of levels and differences', () => {
		const n = 40;
		const outputs: DrawOutput[] = [
			yearly('hardCurrencyRevenue'),
			yearly('wealthFund', 'level'),
			yearly('exchangeRate', 'baseline'),
			{ series: 'brent', by: 'month', of: 'level' },
			{ series: 'oilGasBudgetRevenue', by: 'month', of: 'difference' }
		];
		const result = drawBands(central(outputs, n));
		const uncertain = uncertainParameters(DEFAULTS, CENTRAL_CHOICE);
		const columns = drawColumns(DEFAULTS, uncertain, { seed: 1, mode: 'quasi', from: 0, count: n });
		const runs = Array.from({ length: n }, (_, draw) => run(assumptionsOfDraw(DEFAULTS, columns, draw)));
		result.outputs.forEach(({ output: { series, by, of }, bands }) => {
			const point = 7;
			const figure = (values: Float64Array) =>
				by === 'year' ? yearFigure(values, series, point) : values[point];
			const values = runs.map(({ baseline, scenario }) => {
				if (of === 'level') return figure(scenario[series]);
				if (of === 'baseline') return figure(baseline[series]);
				return figure(scenario[series]) - figure(baseline[series]);
			});
			const size = Math.max(...runs.map(({ scenario }) => Math.abs(figure(scenario[series]))));
			const sorted = values.sort((one, other) => one - other);
			for (const name of QUANTILE_NAMES) {
				const expected = sortedQuantile(sorted, QUANTILES[name]);
				expect(Math.abs(bands[name][point] - expected)).toBeLessThan(1e-9 * size);
			}
		});
	});

	it('orders its quantiles in every series and month', () => {
		const outputs = SERIES_NAMES.map((series): DrawOutput => ({ series, by: 'month', of: 'difference' }));
		for (const { bands } of drawBands(central(outputs, 128)).outputs) {
			QUANTILE_NAMES.slice(1).forEach((name, index) => {
				const below = bands[QUANTILE_NAMES[index]];
				bands[name].forEach((value, month) => expect(value).toBeGreaterThanOrEqual(below[month]));
			});
		}
	});

	it('gives the same bands for the same seed, fresh or from a source that has worked before', () => {
		const slices = drawSlices();
		const request = central([yearly('hardCurrencyRevenue')], 256);
		const moved = withOverrides(DEFAULTS, { 'outlook.vintage': 'eia-2026-01', 'venezuela.target': 3 });
		drawBands({ ...request, assumptions: moved, n: 256, seed: 9 }, slices);
		drawBands({ ...request, n: 128 }, slices);
		const warm = drawBands(request, slices).outputs[0].bands;
		expect(warm).toEqual(drawBands(request).outputs[0].bands);
		expect(drawBands({ ...request, seed: 2 }).outputs[0].bands).not.toEqual(warm);
	});

	it('keeps what stands of the baseline, and nothing else, from one request to the next', () => {
		const slices = drawSlices();
		const baseline = (series: DrawOutput['series'], by: DrawOutput['by']): DrawOutput => ({
			...{ series, by, of: 'baseline' }
		});
		const first = [yearly('brent', 'level'), baseline('brent', 'year')];
		// A lever of the scenario, other outputs of the same series, a lever of the baseline, an abandoned request.
		const requests: readonly DrawRequest[] = [
			central(first, 300),
			central(first, 300, { assumptions: withOverrides(DEFAULTS, { 'venezuela.target': 3 }) }),
			central([baseline('brent', 'month'), yearly('brent', 'level')], 300, { paths: 3 }),
			central([baseline('brent', 'month')], 300, {
				assumptions: withOverrides(DEFAULTS, { 'outlook.brentShift': 5 })
			}),
			central(first, 300, { seed: 4 })
		];
		for (const [index, request] of requests.entries()) {
			const abandoned = slices({ ...request, seed: request.seed + (index % 2) });
			abandoned.next();
			expect(drawBands(request, slices)).toEqual(drawBands(request));
			expect(drawBands(request, slices)).toEqual(drawBands(request));
		}
	});

	it('agrees between quasi-random and pseudo-random draws within the noise of the latter', () => {
		const outputs = [yearly('hardCurrencyRevenue')];
		const [quasi, pseudo] = (['quasi', 'pseudo'] as const).map(
			(mode) => drawBands(central(outputs, 4096, { mode })).outputs[0].bands.q50[YEAR_2031]
		);
		expect(Math.abs(quasi - pseudo)).toBeLessThan(0.15);
	});

	it('shrinks to the line where everything is held', () => {
		const hold = uncertainParameters(DEFAULTS, CENTRAL_CHOICE).map(({ id }) => id);
		const { bands } = drawBands(
			central([{ series: 'brent', by: 'month', of: 'level' }], 16, { choice: { set: [], vary: [], hold } })
		).outputs[0];
		const line = run(DEFAULTS).scenario.brent;
		for (const name of QUANTILE_NAMES) {
			bands[name].forEach((value, month) => expect(value).toBeCloseTo(line[month], 9));
		}
	});

	it('keeps single paths and the sample of one year', () => {
		const output = yearly('hardCurrencyRevenue');
		const result = drawBands(central([output], 256, { paths: 20, sample: { output, point: YEAR_2031 } }));
		expect(result.outputs[0].paths).toHaveLength(20);
		const sample = result.sample as Float64Array;
		expect(sample).toHaveLength(256);
		expect(result.sampled).toEqual({ output, point: YEAR_2031 });
		expect(drawBands(central([output], 16)).sampled).toBeNull();
		expect(sortedQuantile(sample, 0.5)).toBe(result.outputs[0].bands.q50[YEAR_2031]);
		expect([...sample]).toContain(result.outputs[0].paths[3][YEAR_2031]);
	});

	it('bands a measure of the reader’s own like any series', () => {
		const income = parseMeasure('delta(hardCurrencyRevenue)').measure;
		const broken = parseMeasure('1 / (brent - brent)').measure;
		if (!income || !broken) throw new Error('both are measures');
		const output: DrawOutput = { series: 'hardCurrencyRevenue', by: 'month', of: 'difference' };
		const measures = [
			{ key: 'income', measure: income },
			{ key: 'broken', measure: broken }
		];
		const result = drawBands(central([output], 64, { measures }));
		expect(result.measures[0].bands).toEqual(result.outputs[0].bands);
		expect(result.measures[1].bands.q50[3]).toBeNaN();
		expect(drawBands(central([], 64, { measures })).measures[0].bands).toEqual(result.outputs[0].bands);
	});

	it('tells how far it is, slice by slice', () => {
		const steps = drawSlices()(central([yearly('brent')], 1024));
		expect([steps.next(), steps.next()].map(({ value }) => value)).toEqual([256, 512]);
	});

	it.each([
		[{ seed: -1 }, /seed requires an integer 0…4294967295, got -1/],
		[{ seed: 1.5 }, /seed requires/],
		[{ n: 0 }, /n requires an integer 1…/],
		[{ n: NaN }, /n requires/]
	])('refuses %o', (wrong, message) => {
		expect(() => drawBands({ ...central([yearly('brent')], 8), ...wrong })).toThrow(message);
	});
});

describe('countingCollector', () => {
	it('comes close to exact quantiles, of values that many draws share too', () => {
		const n = 40000;
		const points = new Float64Array(n);
		unitPoints('quasi', 1, 'x', 3, 0, points);
		const exact = exactCollector(2, n);
		const counting = countingCollector(2, n, 1024);
		points.forEach((point, draw) => {
			const values = Float64Array.of(Math.tan(3 * (point - 0.5)), Math.max(0, point - 0.4));
			exact.take(draw, values);
			counting.take(draw, values);
		});
		const [one, other] = [exact.bands(), counting.bands()];
		for (const name of QUANTILE_NAMES) {
			expect(Math.abs(other[name][0] - one[name][0])).toBeLessThan(1e-3 * (one.q90[0] - one.q10[0]));
			expect(Math.abs(other[name][1] - one[name][1])).toBeLessThan(1e-3);
		}
	});

	it('reduces fewer draws than its pilot', () => {
		const counting = countingCollector(1, 3, 8);
		[3, 1, 2].forEach((value, draw) => counting.take(draw, Float64Array.of(value)));
		expect(counting.bands().q50[0]).toBe(2);
	});
});

describe('shareBeyond', () => {
	it('counts the draws strictly on one side', () => {
		const sample = Float64Array.of(1, 2, 3, 4);
		expect(shareBeyond(sample, 3, 'below')).toBe(0.5);
		expect(shareBeyond(sample, 3, 'above')).toBe(0.25);
	});
});
