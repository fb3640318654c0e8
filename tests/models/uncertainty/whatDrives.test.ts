import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, parameter, PARAMETERS, withOverrides } from '#models/parameters/registry.ts';
import type { NumberSpec } from '#models/parameters/types.ts';
import { run } from '#models/simulate.ts';
import { frontier } from '#models/uncertainty/frontier.ts';
import { resultOf } from '#models/uncertainty/resultOf.ts';
import type { Result } from '#models/uncertainty/resultOf.ts';
import { findValue } from '#models/uncertainty/search.ts';
import { sourcedEnds, spanValue, tornado } from '#models/uncertainty/tornado.ts';

const INCOME: Result = { series: 'hardCurrencyRevenue', year: 4, of: 'difference' };

describe('result', () => {
	it('is the scenario’s year, or its difference from the baseline’s', () => {
		const simulation = run(DEFAULTS);
		const level = resultOf(simulation, { ...INCOME, of: 'level' });
		const sum = (values: Float64Array) => values.slice(48, 60).reduce((total, value) => total + value, 0);
		expect(level).toBeCloseTo(sum(simulation.scenario.hardCurrencyRevenue), 9);
		expect(resultOf(simulation, INCOME)).toBeCloseTo(level - sum(simulation.baseline.hardCurrencyRevenue), 9);
	});
});

describe('sourced span', () => {
	it('is q10 to q90 of a triangle in closed form', () => {
		// tri(0, 0.2, 0.5): q10 = sqrt(0.1 * 0.5 * 0.2), q90 = 0.5 - sqrt(0.1 * 0.5 * 0.3).
		const [low, high] = sourcedEnds(parameter('opec.offsetShare') as NumberSpec);
		expect(low).toBeCloseTo(Math.sqrt(0.01), 12);
		expect(high).toBeCloseTo(0.5 - Math.sqrt(0.015), 12);
	});

	it('keeps the sign of a demand elasticity and its median', () => {
		const spec = parameter('market.demandElasticityLong') as NumberSpec;
		expect(spanValue(spec, 0.5)).toBeCloseTo(-0.18, 12);
		const [low, high] = sourcedEnds(spec);
		expect(low).toBeLessThan(-0.18);
		expect(high).toBeGreaterThan(-0.18);
	});
});

describe('tornado', () => {
	const { value, bars } = tornado(DEFAULTS, INCOME);

	it('has a bar for every uncertain parameter, the widest first', () => {
		const uncertain = PARAMETERS.filter((one) => one.kind === 'number' && one.distribution !== null);
		expect(bars.map(({ id }) => id).sort()).toEqual(uncertain.map(({ id }) => id).sort());
		const widths = bars.map(({ low, high }) => Math.abs(high.output - low.output));
		expect(widths).toEqual([...widths].sort((one, other) => other - one));
	});

	it('prints the run’s own number as its value and at each end', () => {
		expect(value).toBe(resultOf(run(DEFAULTS), INCOME));
		const target = bars.find(({ id }) => id === 'venezuela.target');
		const input = target?.high.input ?? NaN;
		expect(target?.high.output).toBe(
			resultOf(run(withOverrides(DEFAULTS, { 'venezuela.target': input })), INCOME)
		);
	});

	it('more Venezuelan oil takes more from Russia', () => {
		const delivery = bars.find(({ id }) => id === 'venezuela.delivery');
		expect(delivery?.high.output).toBeLessThan(delivery?.low.output ?? -Infinity);
	});
});

describe('search', () => {
	it('finds the value that reproduces any result that the lever attains', () => {
		fc.assert(
			fc.property(fc.double({ min: 1.3, max: 3.9, noNaN: true }), (hidden) => {
				const target = resultOf(run(withOverrides(DEFAULTS, { 'venezuela.target': hidden })), INCOME);
				const { value } = findValue(DEFAULTS, parameter('venezuela.target'), INCOME, target);
				expect(value).not.toBeNull();
				const reached = resultOf(run(withOverrides(DEFAULTS, { 'venezuela.target': value ?? 0 })), INCOME);
				expect(reached).toBeCloseTo(target, 7);
			}),
			{ numRuns: 8 }
		);
	});

	it('says that none in range does it, and what the range attains', () => {
		const found = findValue(DEFAULTS, parameter('opec.offsetShare'), INCOME, -100);
		expect(found.value).toBeNull();
		expect(found.attains[0]).toBeGreaterThan(-100);
		expect(found.attains[0]).toBeLessThan(found.attains[1]);
	});

	it('passes over values that contradict other levers', () => {
		const { attains } = findValue(
			DEFAULTS,
			parameter('russia.crudeExports'),
			{ ...INCOME, of: 'level' },
			1e6
		);
		expect(attains.every(Number.isFinite)).toBe(true);
	});

	it('refuses a lever that is no number', () => {
		expect(() => findValue(DEFAULTS, parameter('cap.rule'), INCOME, 0)).toThrow(
			/cap.rule requires a lever that is a number/
		);
	});
});

describe('frontier', () => {
	it('holds the run’s number at every corner of the two sliders', () => {
		const across = parameter('venezuela.target');
		const upward = parameter('opec.offsetShare');
		const { values } = frontier(DEFAULTS, across, upward, INCOME, 3);
		const at = (target: number, share: number) =>
			resultOf(
				run(withOverrides(DEFAULTS, { 'venezuela.target': target, 'opec.offsetShare': share })),
				INCOME
			);
		expect(values[0][0]).toBe(at(0.3, -0.5));
		expect(values[2][2]).toBe(at(4, 1));
		expect(values[0][2]).toBe(at(4, -0.5));
	});
});
