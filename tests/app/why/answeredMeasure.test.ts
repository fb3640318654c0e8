import { describe, expect, it } from 'vitest';
import { measureEvaluator } from '#models/measure/evaluateMeasure.ts';
import type { Measure } from '#models/measure/measure.ts';
import { unansweredMeasureMonths } from '#models/measure/unansweredMeasureMonths.ts';
import { parseMeasure } from '#models/measure/parseMeasure.ts';
import { DEFAULTS } from '#models/parameters/registry.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { defaultView } from '#models/scenarios/state.ts';
import { run } from '#models/simulate.ts';
import { YEARS } from '#models/summary.ts';
import { calendarMonth, MONTHS } from '#models/timeline.ts';
import { drawBands } from '#models/uncertainty/draws.ts';
import { answeredMeasure } from '$lib/why/answeredMeasure.ts';
import { measureNoAnswer } from '$lib/why/measureNoAnswer.ts';
import { measureFigure } from '$lib/why/measureFigure.ts';
import { measurePlot } from '$lib/why/measurePlot.ts';
import { stretches } from '$lib/why/stretches.ts';
import { bandsOf } from '$lib/workers/bandsOf.ts';
import { drawRequest } from '$lib/workers/liveDraws.ts';
import { glut, partlyPriceless } from '../../helpers/glut.ts';

const N = 64;
/** A measure of a scenario and of its draws, as the page tells it. */
function told(scenario: Scenario, formula: string) {
	const measure = parseMeasure(formula).measure as Measure;
	const assumptions = assumptionsOf(scenario);
	const simulation = run(assumptions);
	const { startYear } = simulation;
	const request = drawRequest(scenario, assumptions, defaultView(scenario), startYear, N, measure);
	const values = [simulation.scenario, simulation.baseline].map((world) => {
		const into = new Float64Array(MONTHS);
		measureEvaluator(measure, startYear)(simulation.baseline, world, into);
		return [...into];
	});
	const answered = answeredMeasure(measure, simulation, values[0], bandsOf(drawBands(request)));
	return { ...answered, baseline: values[1], from: startYear, year: 2031, unit: null };
}
const missing = (values: ArrayLike<number>) =>
	Array.from(values).filter((value) => Number.isNaN(value)).length;

describe('a measure of draws of which some have no price', () => {
	it('has bands of the others, and says of how many it has none', () => {
		const { scenario, bands, leftOut } = told(partlyPriceless(), 'brent');
		expect(missing(scenario)).toBe(0);
		expect(missing(bands?.q50 ?? [NaN])).toBe(0);
		expect(leftOut?.most).toBeGreaterThan(5);
		expect(leftOut?.most).toBeLessThan(N);
		const figure = measureFigure('brent', told(partlyPriceless(), 'brent'), partlyPriceless());
		expect(figure.caption).toContain(`Up to ${leftOut?.most} of 64 draws are left out`);
	});
});

describe('a measure of a scenario without a price in some months', () => {
	const values = told(glut(2), 'brent');

	it('has no value and no band there, and no word of draws that are not told', () => {
		for (const one of [values.scenario, values.bands?.q10 ?? [], values.bands?.q90 ?? []])
			expect(missing(one)).toBe(24);
		expect(missing(values.baseline)).toBe(0);
		expect(values.leftOut).toEqual({ most: 0, n: N });
	});

	it('is drawn where it has one', () => {
		const scenarioLine = measurePlot(values)?.lines.find(({ kind }) => kind === 'solid');
		expect(scenarioLine?.points[0][0]).toBeGreaterThan(2029);
		const layers = measureFigure('brent', values, glut(2)).layers.filter(
			(layer) => layer.kind === 'band' || (layer.kind === 'line' && layer.role === 'scenario')
		);
		expect(layers).toHaveLength(4);
		for (const { x } of layers) expect(x[0]).toBeGreaterThan(2029);
	});

	it('has none at all where it adds all months up', () => {
		const sum = told(glut(2), 'sum(brent)');
		expect(missing(sum.scenario)).toBe(MONTHS);
		expect(measurePlot(sum)?.areas).toEqual([]);
	});
});

describe('why a measure has no result in a year', () => {
	const running = { ...glut(2).own, 'cap.rule': 'dynamic', 'cap.enforcedShare': 1 } as const;
	const simulation = run(assumptionsOf({ ...glut(2), own: running }));
	const { startYear } = simulation;

	it.each([
		...['1 + 2', 'brent', '-delta(brent) * capital', 'brent + oilGasBudgetRevenue', 'wealthFund'],
		...['hardCurrencyRevenue', 'priceCap', 'at(hardCurrencyRevenue, 2029)', 'at(brent, 2029)'],
		...['sum(brent)', 'mean(capital) - brent', 'at(sum(brent), 2030)']
	])('is told of %s where a month of it has no answer, and nowhere else', (formula) => {
		const measure = parseMeasure(formula).measure as Measure;
		const months = unansweredMeasureMonths(measure, simulation, startYear);
		for (let year = startYear; year < startYear + YEARS; year++) {
			const hasGap = months.some((month) => calendarMonth(startYear, month).year === year);
			expect(measureNoAnswer(measure, simulation, year, 1) !== null, String(year)).toBe(hasGap);
		}
	});
});

describe('why a measure has no result though every month has a price', () => {
	const simulation = run(DEFAULTS);

	it.each(['brent * 0 / 0', '1 / delta(capital)', '(0 - brent) ^ 0.5', '10 ^ (9 * brent)'])(
		'is told of %s',
		(formula) => {
			const measure = parseMeasure(formula).measure as Measure;
			expect(measureNoAnswer(measure, simulation, 2027, NaN)).toMatch(/divides by zero/);
			expect(measureNoAnswer(measure, simulation, 2027, 1)).toBeNull();
		}
	);

	it('is the year asked for where that is outside the span', () => {
		const measure = parseMeasure('at(brent, 2050)').measure as Measure;
		expect(measureNoAnswer(measure, simulation, 2027, NaN)).toMatch(/2050 is none of them/);
	});
});

describe('stretches', () => {
	it('are broken where a month is missing, and a point alone is none', () => {
		const at = (month: number) => [2027 + month / 12, month] as const;
		expect(stretches([0, 1, 2, 4, 6, 7].map(at))).toEqual([[0, 1, 2].map(at), [6, 7].map(at)]);
		expect(stretches([])).toEqual([]);
	});
});
