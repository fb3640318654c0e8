import { describe, expect, it } from 'vitest';
import { isAnswered } from '#models/isAnswered.ts';
import type { Measure } from '#models/measure/measure.ts';
import { unansweredMeasureMonths } from '#models/measure/unansweredMeasureMonths.ts';
import { parseMeasure } from '#models/measure/parseMeasure.ts';
import { sortedQuantile } from '#models/numeric/quantile.ts';
import { withOverrides } from '#models/parameters/registry.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import { drawChoiceOf } from '#models/scenarios/drawChoice.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import type { SeriesName } from '#models/series.ts';
import { run } from '#models/simulate.ts';
import { yearFigure } from '#models/summary.ts';
import { unansweredMonths } from '#models/unansweredMonths.ts';
import { drawColumns } from '#models/uncertainty/drawColumns.ts';
import { drawBands } from '#models/uncertainty/draws.ts';
import type { DrawRequest } from '#models/uncertainty/draws.ts';
import { tornado } from '#models/uncertainty/tornado.ts';
import { uncertainParameters } from '#models/uncertainty/uncertainParameters.ts';
import { withoutAnswers } from '#models/uncertainty/withoutAnswers.ts';
import { partlyPriceless } from '../../helpers/glut.ts';

const scenario = partlyPriceless();
const assumptions = assumptionsOf(scenario);
const choice = drawChoiceOf(scenario);
const n = 96;
const level = (series: SeriesName) => ({ series, by: 'year', of: 'level' }) as const;
const request: DrawRequest = {
	...{ assumptions, choice, seed: 1, n },
	outputs: [level('brent'), level('oilGasBudgetRevenue'), level('venezuelaOutput')]
};

/** Each draw by a run of its own. */
const columns = drawColumns(assumptions, uncertainParameters(assumptions, choice), {
	...{ seed: 1, mode: 'quasi', from: 0, count: n }
});
const runs = Array.from({ length: n }, (_, draw) =>
	run(
		withOverrides(
			assumptions,
			Object.fromEntries([...columns].map(([id, column]) => [id, column[draw]])) as Overrides
		)
	)
);
/** Figures of the draws that have one, rising. */
const answers = (series: SeriesName, year: number) =>
	runs
		.filter((one) => isAnswered(series, one, one.startYear + year))
		.map((one) => yearFigure(one.scenario[series], series, year))
		.sort((one, other) => one - other);

describe('draws of which some have no price', () => {
	const { outputs } = drawBands(request);

	it.each([
		['brent', 0],
		['brent', 1],
		['brent', 2],
		['oilGasBudgetRevenue', 0],
		['oilGasBudgetRevenue', 1],
		['venezuelaOutput', 0]
	] as const)('count in no quantile of %s in year %i', (series, year) => {
		const { bands, unanswered } = outputs.find(({ output }) => output.series === series) ?? outputs[0];
		const known = answers(series, year);
		expect(unanswered?.[year] ?? 0).toBe(n - known.length);
		for (const [name, p] of [
			['q05', 0.05],
			['q50', 0.5],
			['q95', 0.95]
		] as const)
			expect(bands[name][year]).toBeCloseTo(sortedQuantile(Float64Array.from(known), p), 6);
	});

	it('are some here, so that the tests above tell something', () => {
		expect(run(assumptions).uncleared).toEqual([]);
		expect(answers('brent', 0).length).toBeLessThan(n - 10);
		expect(answers('brent', 0).length).toBeGreaterThan(10);
		// Receipts look back over three months: draws lose more of them than prices.
		expect(answers('oilGasBudgetRevenue', 3).length).toBeLessThanOrEqual(answers('brent', 3).length);
	});

	it('are not in the values of the histogram', () => {
		const sample = { output: level('brent'), point: 0 };
		const values = drawBands({ ...request, sample }).sample;
		expect(values).toHaveLength(answers('brent', 0).length);
		expect([...(values ?? [])].every(Number.isFinite)).toBe(true);
	});

	it('have no path through months without a price', () => {
		const monthly = { series: 'oilGasBudgetRevenue', by: 'month', of: 'difference' } as const;
		const [{ paths }] = drawBands({ ...request, outputs: [monthly], paths: 20 }).outputs;
		const missing = paths.map((path) => [...path.keys()].filter((month) => Number.isNaN(path[month])));
		expect(missing).toEqual(runs.slice(0, 20).map((one) => [...unansweredMonths(monthly.series, one)]));
		expect(missing.filter((months) => months.length > 0).length).toBeGreaterThan(2);
		expect(missing.filter((months) => months.length === 0).length).toBeGreaterThan(2);
	});

	it('leave no word where all have a price', () => {
		const { outputs: all } = drawBands({ ...request, outputs: [level('venezuelaOutput')] });
		expect('unanswered' in all[0]).toBe(false);
	});
});

describe('a measure of draws of which some have no price', () => {
	const price: Measure = { kind: 'series', name: 'brent' };
	const found = (measure: Measure) =>
		drawBands({ ...request, outputs: [], measures: [{ key: 'own', measure }], paths: 20 }).measures[0];

	it('has quantiles of those that have one, and says how many have none', () => {
		const { bands, unanswered, paths } = found({ kind: 'delta', of: price });
		for (const month of [0, 12, 30]) {
			const known = runs
				.filter(({ uncleared }) => !uncleared.includes(month))
				.map(({ baseline, scenario: { brent } }) => brent[month] - baseline.brent[month])
				.sort((one, other) => one - other);
			expect(unanswered?.[month]).toBe(n - known.length);
			expect(bands.q05[month]).toBeCloseTo(sortedQuantile(Float64Array.from(known), 0.05), 6);
			expect(bands.q50[month]).toBeCloseTo(sortedQuantile(Float64Array.from(known), 0.5), 6);
		}
		const first = runs.findIndex(({ uncleared }) => uncleared.includes(0));
		expect(first).toBeLessThan(20);
		expect(paths[first][0]).toBeNaN();
	});

	it('that is one number leaves a draw out for all months', () => {
		const { unanswered } = found({ kind: 'at', of: price, year: run(assumptions).startYear });
		const missing = n - answers('brent', 0).length;
		expect(missing).toBeGreaterThan(10);
		expect([...(unanswered ?? [])]).toEqual(Array(120).fill(missing));
	});

	it('has no value where one of them divides by nought, price or no price', () => {
		const { bands, unanswered } = found({
			...{ kind: 'operator', operator: '/', left: price },
			right: { kind: 'number', value: 0 }
		});
		expect([bands.q50[0], bands.q50[119]]).toEqual([NaN, NaN]);
		expect(unanswered?.[0]).toBeGreaterThan(10);
	});

	it('of what needs no price has them all', () => {
		expect('unanswered' in found({ kind: 'series', name: 'venezuelaOutput' })).toBe(false);
	});
});

describe('unansweredMeasureMonths, by hand', () => {
	const market = { uncleared: [14] };
	const gaps = (text: string) => {
		const { measure } = parseMeasure(text);
		return measure === null ? null : unansweredMeasureMonths(measure, market, 2027);
	};

	it.each([
		['1 + 2', []],
		['capital', []],
		['-delta(brent) * capital', [14]],
		['brent + oilGasBudgetRevenue', [14, 15, 16, 17]],
		['at(brent, 2027)', []],
		['at(brent, 2041)', []]
	])('finds of %s %j', (text, months) => {
		expect(gaps(text)).toEqual(months);
	});

	it.each(['sum(brent)', 'mean(brent) - brent', 'at(brent, 2028)'])('finds of %s every month', (text) => {
		expect(gaps(text)).toEqual(Array.from({ length: 120 }, (_, month) => month));
	});
});

describe('withoutAnswers, by hand', () => {
	const market = { uncleared: [14, 15] };
	const emptied = (by: 'month' | 'quarter' | 'year', points: number) => {
		const values = new Float64Array(points).fill(1);
		withoutAnswers({ series: 'brent', by, of: 'difference' }, market, values);
		return [...values.keys()].filter((point) => Number.isNaN(values[point]));
	};

	it('empties the month, the quarter and the year in which no price clears', () => {
		expect(emptied('month', 120)).toEqual([14, 15]);
		expect(emptied('quarter', 40)).toEqual([4, 5]);
		expect(emptied('year', 10)).toEqual([1]);
	});

	it('leaves a baseline, and what needs no price', () => {
		const values = new Float64Array(10);
		expect(withoutAnswers({ series: 'brent', by: 'year', of: 'baseline' }, market, values)).toBe(false);
		expect(withoutAnswers(level('venezuelaOutput'), market, values)).toBe(false);
		expect([...values]).toEqual(Array(10).fill(0));
	});
});

describe('a tornado some of whose ends have no price', () => {
	const found = tornado(assumptions, choice, { series: 'brent', year: 0, of: 'level' });

	it('has no number there, but at the other end and as set', () => {
		const bar = found.bars.find(({ id }) => id === 'market.demandElasticityShort');
		expect(bar?.high.output).toBeNaN();
		expect(bar?.low.output).toBeGreaterThan(0);
		expect(found.value).toBeGreaterThan(0);
	});

	it('puts such bars last, the others by their width', () => {
		const widths = found.bars.map(({ low, high }) => Math.abs(high.output - low.output));
		const known = widths.filter((width) => !Number.isNaN(width));
		expect(widths.slice(0, known.length)).toEqual([...known].sort((one, other) => other - one));
		expect(known.length).toBeLessThan(widths.length);
	});
});
