import { describe, expect, it } from 'vitest';
import { checkAssumptions } from '#models/parameters/check.ts';
import { parameter } from '#models/parameters/registry.ts';
import { decode, encode } from '#models/scenarios/codec.ts';
import { PRESETS } from '#models/scenarios/presets.ts';
import { assumptionsOf, EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import type { OwnValues } from '#models/scenarios/scenario.ts';
import { defaultView } from '#models/scenarios/state.ts';
import { run } from '#models/simulate.ts';
import { yearFigure } from '#models/summary.ts';
import { RECORDED, sinceRecordedWords } from '$lib/answer/provisos/sinceRecordedWords.ts';
import { fromTodaysOutput, pathAbove, REBASED } from '$lib/page/fromTodaysOutput.ts';
import { rebasedWords } from '$lib/page/rebasedWords.ts';

const scenarioOf = (preset: string, own: OwnValues = {}) => ({ ...EMPTY_SCENARIO, preset, own });
const runOf = (preset: string, own: OwnValues = {}) => run(assumptionsOf(scenarioOf(preset, own)));
const RISING = PRESETS.filter(
	({ overrides }) =>
		overrides['outlook.vintage'] === 'eia-2026-01' &&
		(overrides['venezuela.path']?.at(-1)?.[1] ?? 0) > RECORDED
).map(({ id }) => id);

describe('a path above a level', () => {
	it('begins where the plan crosses it, and follows the plan from there', () => {
		const points = [
			[0, 0.8],
			[2, 1.35],
			[10, 2.5]
		] as const;
		expect(pathAbove(points, 1.2)).toEqual([
			[1.45, 1.2],
			[2, 1.35],
			[10, 2.5]
		]);
	});

	it('begins at the level even where it crosses it two days before its next point', () => {
		expect(
			pathAbove(
				[
					[0, 0],
					[0.5, 1.206]
				],
				1.2
			)
		).toEqual([
			[0.49, 1.2],
			[0.5, 1.206]
		]);
	});

	it('is none of a path that falls, ends beneath the level or starts above it', () => {
		const of = (...outputs: number[]) =>
			pathAbove(
				outputs.map((output, year) => [year, output]),
				1.2
			);
		expect([of(1, 2, 1.5), of(0.8, 1), of(0.8, 1.2), of(1.3, 2)]).toEqual([null, null, null, null]);
	});
});

describe('the same plan from today’s output', () => {
	it('is offered beside every plan of January 2026 that rises above it', () => {
		expect(RISING).toHaveLength(7);
		for (const id of RISING) expect(fromTodaysOutput(runOf(id), 2031), id).not.toBeNull();
	});

	it.each(RISING)('of %s has the plan’s output wherever that is more, and today’s elsewhere', (id) => {
		const published = runOf(id);
		const rebased = runOf(id, fromTodaysOutput(published, 2031)?.own);
		expect(checkAssumptions(rebased.assumptions)).toEqual([]);
		rebased.scenario.venezuelaOutput.forEach((output, month) => {
			// A point's year is rounded to four days.
			expect(output).toBeCloseTo(Math.max(published.scenario.venezuelaOutput[month], RECORDED), 2);
		});
		expect(rebased.extra.every((extra) => extra >= -1e-12)).toBe(true);
		expect(sinceRecordedWords(rebased, 5)).toBe('');
		expect(fromTodaysOutput(rebased, 2031)).toBeNull();
	});

	it('takes from JPMorgan’s 1.06 mb/d of 2031 the 0.4 that flow, and makes less of the loss', () => {
		const published = runOf('jpmorgan');
		const rebased = runOf('jpmorgan', fromTodaysOutput(published, 2031)?.own);
		const rise = ({ baseline, scenario }: typeof published) =>
			yearFigure(scenario.venezuelaOutput, 'venezuelaOutput', 5) -
			yearFigure(baseline.venezuelaOutput, 'venezuelaOutput', 5);
		expect(rise(published)).toBeCloseTo(1.06, 2);
		expect(rise(rebased)).toBeCloseTo(0.66, 2);
		const change = ({ baseline, scenario }: typeof published) =>
			yearFigure(scenario.hardCurrencyRevenue, 'hardCurrencyRevenue', 5) -
			yearFigure(baseline.hardCurrencyRevenue, 'hardCurrencyRevenue', 5);
		expect(change(rebased) / change(published)).toBeGreaterThan(0.5);
		expect(change(rebased) / change(published)).toBeLessThan(0.75);
	});

	it('names the levers as they are called, what they are set to, and when the plan begins', () => {
		const words = fromTodaysOutput(runOf('jpmorgan'), 2031)?.words.replaceAll('\u00a0', ' ');
		expect(words).toBe(
			'Start the same plan from today’s output: sets “Output today” to 1.2 mb/d and lets “Path as points” begin there, in 2027'
		);
		for (const id of ['venezuela.initialOutput', 'venezuela.path'] as const)
			expect(words).toContain(`“${parameter(id).label}”`);
	});

	it('comes back from its address', () => {
		const scenario = scenarioOf('jpmorgan', fromTodaysOutput(runOf('jpmorgan'), 2031)?.own);
		const query = encode({ scenario, view: defaultView(scenario), pins: [] });
		expect(query).toContain('p=jpmorgan&venezuela.initialOutput=1.2&venezuela.path=1.45:1.2,2:1.35,10:2.5');
		expect(decode(query).state.scenario.own).toEqual(scenario.own);
	});

	it('is not offered where no barrel flows already, where a plan is no path of points, or where the baseline moves', () => {
		expect(fromTodaysOutput(run(assumptionsOf(EMPTY_SCENARIO)), 2031)).toBeNull();
		expect(fromTodaysOutput(runOf('jpmorgan', { 'venezuela.path': null }), 2031)).toBeNull();
		expect(fromTodaysOutput(runOf('jpmorgan', { 'venezuela.counterfactualDecline': 0.03 }), 2031)).toBeNull();
		expect(fromTodaysOutput(runOf('rystad-hold-flat'), 2031)).toBeNull();
	});
});

it('what a press has done is told until another step follows', () => {
	const step = (mark: string) =>
		({ lastChange: { label: mark, mark, before: EMPTY_SCENARIO, after: EMPTY_SCENARIO } }) as const;
	expect(rebasedWords(step(REBASED))).toMatch(
		/^The plan starts from the 1\.2.mb\/d that Venezuela reported for /
	);
	expect(rebasedWords(step('opec.offsetShare'))).toBe('');
	expect(rebasedWords({ lastChange: null })).toBe('');
});
