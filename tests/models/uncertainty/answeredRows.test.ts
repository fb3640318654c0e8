import { describe, expect, it } from 'vitest';
import { isAnswered } from '#models/isAnswered.ts';
import { IMPORTANCE } from '#models/parameters/importance.ts';
import { withOverrides } from '#models/parameters/registry.ts';
import type { Overrides, ParameterId } from '#models/parameters/registry.ts';
import { drawChoiceOf } from '#models/scenarios/drawChoice.ts';
import { UNCERTAIN_IDS } from '#models/scenarios/heldIds.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import { run } from '#models/simulate.ts';
import { yearFigure } from '#models/summary.ts';
import { answeredRows } from '#models/uncertainty/answeredRows.ts';
import { resultFunction } from '#models/uncertainty/chosenResult.ts';
import { commonDraws } from '#models/uncertainty/commonDraws.ts';
import { drawColumns, mappedColumn } from '#models/uncertainty/drawColumns.ts';
import { keepLegal } from '#models/uncertainty/keepLegal.ts';
import { sobolEstimates } from '#models/uncertainty/sobolEstimates.ts';
import { sobolIndices } from '#models/uncertainty/sobolIndices.ts';
import { uncertainParameters } from '#models/uncertainty/uncertainParameters.ts';
import { unitPoints } from '#models/uncertainty/unitPoints.ts';
import { finished } from '../../helpers/finished.ts';
import { glut, partlyPriceless } from '../../helpers/glut.ts';

const scenario = partlyPriceless();
const assumptions = assumptionsOf(scenario);
const brent = (year: number) => ({ series: 'brent', year, of: 'level' }) as const;

describe('answeredRows, by hand', () => {
	it('leaves a row out whole where a value of either sample or of a mixture is missing', () => {
		const { first, second, mixed } = answeredRows({
			first: Float64Array.of(1, NaN, 3, 4, 5),
			second: Float64Array.of(10, 20, NaN, 40, 50),
			mixed: [Float64Array.of(11, 21, 31, NaN, 51), Float64Array.of(12, 22, 32, 42, 52)]
		});
		expect([first, second, ...mixed].map((column) => [...column])).toEqual([
			[1, 5],
			[10, 50],
			[11, 51],
			[12, 52]
		]);
	});

	it('is the same where none is missing', () => {
		const values = { first: Float64Array.of(1), second: Float64Array.of(2), mixed: [] };
		expect(answeredRows(values)).toBe(values);
	});
});

describe('Sobol indices of draws of which some have no price', () => {
	const choice = drawChoiceOf(scenario);
	const drawn: readonly ParameterId[] = ['market.demandElasticityShort', 'market.demandHalfLife'];
	const few = { ...choice, hold: UNCERTAIN_IDS.filter((id) => !drawn.includes(id)) };
	const indicesOf = (one: typeof assumptions, year: number, n = 128) =>
		finished(sobolIndices({ assumptions: one, choice: few, result: brent(year), n, seed: 1 }));

	it('say of how many rows they are not, the same for every parameter', () => {
		const indices = indicesOf(assumptions, 0);
		const [{ unanswered = 0 }] = indices;
		expect(unanswered).toBeGreaterThan(16);
		expect(unanswered).toBeLessThan(128 - 16);
		for (const { id, first, total, ...index } of indices) {
			expect(index.unanswered, id).toBe(unanswered);
			expect([first, total].every(Number.isFinite), id).toBe(true);
		}
	});

	it('are those of the rows that are left, each value by a run of its own', () => {
		const n = 64;
		const uncertain = uncertainParameters(assumptions, few);
		const [one, two] = ['', '/second'].map((suffix, sample) =>
			uncertain.map((parameter) => {
				const points = new Float64Array(n);
				const dimension = parameter.dimension + sample * IMPORTANCE.length;
				unitPoints('quasi', 1, parameter.id + suffix, dimension, 0, points);
				return mappedColumn(parameter, points);
			})
		);
		const price = resultFunction(brent(0));
		const valuesOf = (inputs: readonly Float64Array[]) => {
			const columns = new Map(uncertain.map(({ id }, input) => [id, inputs[input]]));
			keepLegal(columns, assumptions);
			return Array.from({ length: n }, (_, row) => {
				const changes = Object.fromEntries([...columns].map(([id, column]) => [id, column[row]]));
				return price(withOverrides(assumptions, changes as Overrides));
			});
		};
		const all = [one, two, ...one.map((_, input) => one.with(input, two[input]))].map(valuesOf);
		const isWhole = (row: number) => all.every((values) => !Number.isNaN(values[row]));
		const [first, second, ...mixed] = all.map((values) =>
			Float64Array.from(values.filter((_, row) => isWhole(row)))
		);
		expect(first.length).toBeGreaterThan(16);
		expect(first.length).toBeLessThan(n - 16);
		const expected = finished(sobolEstimates({ first, second, mixed }, 1));
		const indices = indicesOf(assumptions, 0, n);
		for (const [input, { id }] of uncertain.entries()) {
			const found = indices.find((index) => index.id === id);
			expect(found?.first, id).toBeCloseTo(expected[input].first, 6);
			expect(found?.total, id).toBeCloseTo(expected[input].total, 6);
			expect(found?.totalHigh, id).toBeCloseTo(expected[input].totalHigh, 6);
			expect(found?.unanswered).toBe(n - first.length);
		}
	});

	it('have no word of rows where all have a price', () => {
		const indices = indicesOf(assumptions, 9);
		expect(indices.some((index) => 'unanswered' in index)).toBe(false);
	});

	it('are none where too few rows are left', () => {
		const indices = indicesOf(assumptionsOf(glut(2)), 0);
		expect(indices).toHaveLength(2);
		for (const { first, totalHigh, unanswered } of indices)
			expect([first, totalHigh, unanswered]).toEqual([NaN, NaN, 128]);
	});

	it('of what needs no price count every row', () => {
		const result = { series: 'venezuelaOutput', year: 0, of: 'level' } as const;
		const [index] = finished(sobolIndices({ assumptions, choice, result, n: 32, seed: 1 }));
		expect(index.total).toBeGreaterThan(0);
		expect('unanswered' in index).toBe(false);
	});
});

describe('common draws of which some have no price', () => {
	const n = 128;
	const contender = (changes: Overrides, year = 0) => {
		const changed = withOverrides(assumptions, changes);
		return { assumptions: changed, choice: drawChoiceOf(scenario), year };
	};
	/** A draw's figure by a run of its own; NaN where it has no answer. */
	const figures = (one: ReturnType<typeof contender>): number[] => {
		const draws = { seed: 1, mode: 'quasi', from: 0, count: n } as const;
		const columns = drawColumns(one.assumptions, uncertainParameters(one.assumptions, one.choice), draws);
		return Array.from({ length: n }, (_, draw) => {
			const drawn = Object.fromEntries([...columns].map(([id, column]) => [id, column[draw]]));
			const found = run(withOverrides(one.assumptions, drawn as Overrides));
			const isTold = isAnswered('brent', found, found.startYear + one.year);
			return isTold ? yearFigure(found.scenario.brent, 'brent', one.year) : NaN;
		});
	};
	const request = { series: 'brent', of: 'level', seed: 1, n } as const;

	it('count where both have an answer, and say how many do not', () => {
		const [one, other] = [contender({}), contender({ 'shock.supply': 4.8, 'shock.demand': -0.09 })];
		const [low, high] = [figures(one), figures(other)];
		const pairs = low.map((value, draw) => value - high[draw]).filter((gap) => !Number.isNaN(gap));
		const { lower, same, higher, unanswered } = finished(commonDraws({ one, other, ...request }));
		expect(pairs.length).toBeGreaterThan(10);
		expect(pairs.length).toBeLessThan(n - 10);
		expect(unanswered).toBe(n - pairs.length);
		expect(lower).toBeCloseTo(pairs.filter((gap) => gap < 0).length / pairs.length, 12);
		expect(lower + same + higher).toBeCloseTo(1, 12);
		// Either has draws of its own without one: those of the other alone would not do.
		expect(low.filter(Number.isNaN).length).toBeGreaterThan(high.filter(Number.isNaN).length);
	});

	it('have no order where none has an answer in both', () => {
		const none = { ...contender({}), assumptions: assumptionsOf(glut(2)) };
		const found = finished(commonDraws({ one: none, other: contender({}), ...request }));
		expect(found).toEqual({ lower: NaN, same: NaN, higher: NaN, unanswered: n });
	});

	it('have no word of draws where all have a price', () => {
		const late = contender({}, 9);
		const found = finished(commonDraws({ one: late, other: late, ...request }));
		expect(found).toEqual({ lower: 0, same: 1, higher: 0 });
	});
});
