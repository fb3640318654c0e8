import { describe, expect, it } from 'vitest';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import { resultFunction } from '#models/uncertainty/chosenResult.ts';
import type { ChosenResult } from '#models/uncertainty/chosenResult.ts';
import { decode } from '#models/scenarios/codec.ts';
import { bundleOf } from '#models/scenarios/presets.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import { run } from '#models/simulate.ts';
import { contours } from '#models/uncertainty/contours.ts';
import { frontier, wholeRange } from '#models/uncertainty/frontier.ts';
import { search } from '#models/uncertainty/search.ts';
import { tornado } from '#models/uncertainty/tornado.ts';
import { CENTRAL_CHOICE } from '#models/uncertainty/uncertainParameters.ts';

const loss: ChosenResult = { series: 'hardCurrencyRevenue', year: 4, of: 'difference' };

describe('tornado', () => {
	const found = () => tornado(DEFAULTS, CENTRAL_CHOICE, loss);

	it('states the result as set', () => {
		const { value } = found();
		expect(value).toBe(resultFunction(loss)(DEFAULTS));
		expect(value).toBeCloseTo(-3.1, 1);
	});

	it('runs from the lower to the upper tenth of a distribution, widest bar first', () => {
		const { bars } = found();
		const target = bars.find(({ id }) => id === 'venezuela.target');
		/** Triangle 1.25, 2.2, 3: low + sqrt(0.1 * 1.75 * 0.95), high - sqrt(0.1 * 1.75 * 0.8). */
		expect(target?.low.input).toBeCloseTo(1.25 + Math.sqrt(0.1 * 1.75 * 0.95), 12);
		expect(target?.high.input).toBeCloseTo(3 - Math.sqrt(0.1 * 1.75 * 0.8), 12);
		const widths = bars.map(({ low, high }) => Math.abs(high.output - low.output));
		expect(widths).toEqual([...widths].sort((one, other) => other - one));
		expect(bars.every(({ low, high }) => low.input <= high.input)).toBe(true);
	});

	it('gives each end as a run with that one value', () => {
		const [{ id, high }] = found().bars;
		expect(high.output).toBe(resultFunction(loss)(withOverrides(DEFAULTS, { [id]: high.input })));
	});

	it('leaves out what is held', () => {
		const held = tornado(DEFAULTS, { ...CENTRAL_CHOICE, hold: ['venezuela.target'] }, loss);
		expect(held.bars.some(({ id }) => id === 'venezuela.target')).toBe(false);
	});
});

describe('search', () => {
	it.each([
		['opec.offsetShar', 'lever requires a parameter that is a number, got opec.offsetShar'],
		['cap.rule', 'lever requires a parameter that is a number, got cap.rule']
	])('refuses the lever %s', (lever, message) => {
		const request = { assumptions: DEFAULTS, lever: lever as 'cap.rule', result: loss, target: 1 };
		expect(() => search(request)).toThrow(new RangeError(message));
	});

	it('finds the value that reaches the target', () => {
		const lever = 'venezuela.target';
		const { value, attains } = search({ assumptions: DEFAULTS, lever, result: loss, target: -2 });
		expect(value).not.toBeNull();
		expect(resultFunction(loss)(withOverrides(DEFAULTS, { [lever]: value as number }))).toBeCloseTo(-2, 9);
		expect(attains?.[0]).toBeLessThan(-2);
		expect(attains?.[1]).toBeGreaterThan(-2);
	});

	it('answers that none in range does, and what the range attains', () => {
		const { value, attains } = search({
			assumptions: DEFAULTS,
			lever: 'opec.offsetShare',
			result: loss,
			target: -500
		});
		expect(value).toBeNull();
		expect(attains?.[0]).toBeGreaterThan(-500);
	});

	it('finds the lever where it stands when the target is the result as set', () => {
		const target = resultFunction(loss)(DEFAULTS);
		const { value } = search({ assumptions: DEFAULTS, lever: 'venezuela.delivery', result: loss, target });
		expect(value).toBeCloseTo(DEFAULTS.venezuela.delivery, 9);
	});

	it.each([
		// Each was called out of range once, when forty-nine places were looked at: a hill or valley lies between two of them.
		['shock.supply', bundleOf('sanctions', 'eu-formula')?.overrides ?? {}, loss, 3.7],
		['opec.priceFloor', { 'shock.supply': -3 }, loss, 67.6],
		['venezuela.maxGrowth', {}, loss, 1 / 11],
		['shock.startYears', { 'shock.supply': -3 }, { ...loss, series: 'oilGasBudgetRevenue' }, 46 / 12]
	] as const)('attains what a single run gives: %s', (lever, own, result, value) => {
		const assumptions = withOverrides(DEFAULTS, own);
		const target = resultFunction(result)(withOverrides(assumptions, { [lever]: value }));
		const { attains } = search({ assumptions, lever, result, target });
		expect(attains?.[0]).toBeLessThanOrEqual(target + 1e-9);
		expect(attains?.[1]).toBeGreaterThanOrEqual(target - 1e-9);
	});

	it('finds a value on a hill between its places', () => {
		const [assumptions, lever] = [
			withOverrides(DEFAULTS, { 'shock.supply': -3 }),
			'opec.priceFloor'
		] as const;
		const { value } = search({ assumptions, lever, result: loss, target: -5.5 });
		const reached = resultFunction(loss)(withOverrides(assumptions, { [lever]: value as number }));
		expect(reached).toBeCloseTo(-5.5, 6);
	});

	it('passes over values at which no price clears the market', () => {
		const { scenario } = decode(
			'm=demand-only&shock.supply=-9&shock.demand=-0.1&shock.years=10&market.demandElasticityShort=-0.005&market.demandElasticityLong=-0.01'
		).state;
		const assumptions = assumptionsOf(scenario);
		const result: ChosenResult = { series: 'brent', year: 3, of: 'level' };
		const { value, attains } = search({ assumptions, lever: 'shock.supply', result, target: 1400 });
		expect(value).toBeNull();
		// The search for a price ends at twenty times the outlook: no such number is an answer.
		expect(attains?.[1]).toBeLessThan(1400);
		// What Venezuela pumps needs no price.
		const output: ChosenResult = { ...result, series: 'venezuelaOutput' };
		expect(
			search({ assumptions, lever: 'venezuela.target', result: output, target: 1.3 }).value
		).not.toBeNull();
	});

	it('states what is attained to the last digit, however far the target', () => {
		const request = { assumptions: DEFAULTS, lever: 'opec.offsetShare', result: loss } as const;
		expect(search({ ...request, target: 1e15 }).attains).toEqual(search({ ...request, target: -5 }).attains);
	});

	it('takes no value in the middle of a jump', () => {
		// Direct losses begin with the first barrel: half of them are nowhere charged for a whole year.
		const { value } = search({
			assumptions: DEFAULTS,
			lever: 'venezuela.delivery',
			result: loss,
			target: -0.19
		});
		expect(value).toBeNull();
	});

	it('drops points that would leave the lever unread', () => {
		const assumptions = withOverrides(DEFAULTS, {
			'venezuela.path': [
				[0, 1.2],
				[5, 1.4]
			]
		});
		const { value } = search({ assumptions, lever: 'venezuela.target', result: loss, target: -2 });
		expect(value).not.toBeNull();
	});

	it('passes over values that the model refuses', () => {
		const assumptions = withOverrides(DEFAULTS, { 'russia.production': 7 });
		const result: ChosenResult = { series: 'exportRevenue', year: 0, of: 'level' };
		const { attains } = search({ assumptions, lever: 'russia.crudeExports', result, target: 0 });
		const most = resultFunction(result)(withOverrides(assumptions, { 'russia.crudeExports': 5 }));
		expect(attains?.[1]).toBeLessThanOrEqual(most + 1e-9);
	});

	it.each([
		// The exports may sum to the production: 10.3 − 4, 6.2 + 2.22.
		['russia.crudeExports', { 'russia.productExports': 4 }, { ...loss, of: 'level' }, 6.3, 6.299],
		[
			'russia.production',
			{ 'russia.crudeExports': 6.2, 'russia.productExports': 2.22 },
			{ ...loss, series: 'russiaOutput', of: 'level' },
			8.42,
			8.421
		]
	] as const)('attains and finds what the last legal value gives: %s', (lever, own, result, last, next) => {
		const assumptions = withOverrides(DEFAULTS, own);
		const at = (value: number) => resultFunction(result)(withOverrides(assumptions, { [lever]: value }));
		const { attains, value } = search({ assumptions, lever, result, target: at(next) });
		expect(attains?.[last > next ? 1 : 0]).toBeCloseTo(at(last), 6);
		expect(value).toBeCloseTo(next, 6);
	});

	it('attains what the last shock gives that a price clears', () => {
		const assumptions = withOverrides(DEFAULTS, {
			...{ 'market.storageElasticity': 0, 'market.demandElasticityShort': -0.005, 'shock.years': 3 },
			'shock.startYears': 4
		});
		const result: ChosenResult = { series: 'brent', year: 4, of: 'level' };
		const lever = 'shock.supply';
		const clears = (supply: number) =>
			run(withOverrides(assumptions, { [lever]: supply })).uncleared.length === 0;
		let [last, beyond] = [0, -15];
		for (let step = 0; step < 60; step++) {
			const middle = (last + beyond) / 2;
			if (clears(middle)) last = middle;
			else beyond = middle;
		}
		const most = resultFunction(result)(withOverrides(assumptions, { [lever]: last }));
		const { attains } = search({ assumptions, lever, result, target: 0 });
		expect(attains?.[1]).toBeGreaterThan(most * (1 - 1e-6));
	});

	it('takes the first value of those that all reach the target, seen from where the lever stands', () => {
		// From 2029 on the outlook is 70, and OPEC+ defends no more than that.
		const result: ChosenResult = { series: 'brent', year: 5, of: 'level' };
		const request = { assumptions: DEFAULTS, lever: 'opec.priceFloor', result, target: 70 } as const;
		expect(search(request).value).toBe(70);
		const high = withOverrides(DEFAULTS, { 'opec.priceFloor': 93.3 });
		expect(search({ ...request, assumptions: high }).value).toBe(93.3);
		// A cap so high that it binds nowhere, from one that does.
		const capped = withOverrides(DEFAULTS, { 'cap.enforcedShare': 1, 'cap.level': 30 });
		const price: ChosenResult = { series: 'crudePrice', year: 5, of: 'level' };
		const free = resultFunction(price)(withOverrides(capped, { 'cap.level': 100 }));
		const { value } = search({ assumptions: capped, lever: 'cap.level', result: price, target: free });
		const urals = run(capped).scenario.urals.subarray(60, 72);
		expect(value).toBeCloseTo(Math.max(...urals), 6);
	});

	it('refuses levers that are no numbers, and targets that are none', () => {
		const request = { assumptions: DEFAULTS, result: loss };
		expect(() => search({ ...request, lever: 'cap.rule', target: 1 })).toThrow(/lever requires/);
		expect(() => search({ ...request, lever: 'opec.offsetShare', target: NaN })).toThrow(/target requires/);
	});
});

describe('contours', () => {
	const grid = (values: number[]) => contours([0, 1, 2], [0, 1, 2], Float64Array.from(values), 0.5);

	it('draws a straight line through a slope', () => {
		const lines = grid([0, 1, 2, 0, 1, 2, 0, 1, 2]);
		expect(lines).toHaveLength(1);
		expect(lines[0]).toHaveLength(3);
		for (const [x] of lines[0]) expect(x).toBe(0.5);
	});

	it('closes a line about a peak', () => {
		const [line] = grid([0, 0, 0, 0, 1, 0, 0, 0, 0]);
		expect(line).toHaveLength(5);
		expect(line[0]).toEqual(line[4]);
	});

	it('draws nothing where the level is not met', () => {
		expect(grid([1, 2, 1, 2, 1, 2, 1, 2, 1])).toEqual([]);
	});

	it('parts a saddle by its mean', () => {
		const lines = contours([0, 1], [0, 1], Float64Array.of(1, 0, 0, 1), 0.4);
		expect(lines).toHaveLength(2);
		/** The mean of 0.5 lies above: the high corners hang together, the low ones are cut off. */
		for (const line of lines) {
			const [[a, b], [c, d]] = line;
			expect(Math.abs(a - c) + Math.abs(b - d)).toBeCloseTo(0.8, 12);
		}
	});
});

describe('frontier', () => {
	it('holds a run for every pair of values, and lines where they reach a level', () => {
		const across = { lever: 'venezuela.target', low: 1.4, high: 3, count: 5 } as const;
		const down = wholeRange('opec.offsetShare', 4);
		const found = frontier(DEFAULTS, loss, across, down, [-2]);
		const overrides = { 'venezuela.target': found.x[2], 'opec.offsetShare': found.y[1] };
		expect(found.values[1 * 5 + 2]).toBe(resultFunction(loss)(withOverrides(DEFAULTS, overrides)));
		expect(found.contours[0].lines.length).toBeGreaterThan(0);
	});
});

describe('resultFunction', () => {
	it('refuses a year outside the outlook', () => {
		for (const year of [-1, 10, 1.5])
			expect(() => resultFunction({ ...loss, year })).toThrow(/year requires/);
	});

	it.each([
		[{ series: 'Brent' }, /^series requires one of brent, .*, got Brent$/],
		[{ of: 'levels' }, /^of requires one of level, difference, got levels$/],
		[{ series: undefined }, /^series requires .*, got nothing$/]
	])('refuses what no run has: %o', (wrong, message) => {
		const result = { ...loss, ...wrong } as ChosenResult;
		expect(() => resultFunction(result)).toThrow(message);
		expect(() => tornado(DEFAULTS, CENTRAL_CHOICE, result)).toThrow(message);
		expect(() => search({ assumptions: DEFAULTS, lever: 'fx.rate', result, target: 1 })).toThrow(message);
	});

	it('has no answer in a year without a price, but of what needs none', () => {
		const glut = withOverrides(DEFAULTS, {
			...{ 'shock.supply': 5, 'shock.demand': -0.1, 'shock.startYears': 4, 'shock.years': 1 },
			...{ 'market.demandElasticityShort': -0.005, 'market.storageElasticity': 0 }
		});
		expect(run(glut).uncleared).toContain(48);
		expect(resultFunction(loss)(glut)).toBeNaN();
		expect(resultFunction({ ...loss, series: 'wealthFund', year: 5 })(glut)).toBeNaN();
		expect(resultFunction({ ...loss, year: 3 })(glut)).not.toBeNaN();
		expect(resultFunction({ ...loss, series: 'venezuelaOutput' })(glut)).toBeCloseTo(0.368, 3);
	});
});
