import { describe, expect, it } from 'vitest';
import { measureEvaluator } from '#models/measure/evaluateMeasure.ts';
import { DEEPEST_NESTING, LONGEST_TEXT, nestingOf, seriesOfMeasure } from '#models/measure/measure.ts';
import type { Measure } from '#models/measure/measure.ts';
import { plainText, shownSign, tokenFault } from '#models/measure/measureTokens.ts';
import { parseMeasure } from '#models/measure/parseMeasure.ts';
import { DEFAULTS } from '#models/parameters/registry.ts';
import { run } from '#models/simulate.ts';

/** Baseline with a Brent of 80 that rises by 1 a month, scenario 10 below it; Urals of 50 and 40. */
function worlds() {
	const { baseline, scenario } = run(DEFAULTS);
	baseline.brent.forEach((_, month) => (baseline.brent[month] = 80 + month));
	scenario.brent.forEach((_, month) => (scenario.brent[month] = 70 + month));
	baseline.urals.fill(50);
	scenario.urals.fill(40);
	return { baseline, scenario };
}

/** Values of a text in those worlds, whose first month is January 2027. */
function valuesOf(text: string): Float64Array {
	const { measure, fault } = parseMeasure(text);
	if (!measure) throw new Error(fault.message);
	const { baseline, scenario } = worlds();
	const into = new Float64Array(120);
	measureEvaluator(measure, 2027)(baseline, scenario, into);
	return into;
}
const measureOf = (text: string): Measure => {
	const { measure, fault } = parseMeasure(text);
	if (!measure) throw new Error(fault.message);
	return measure;
};

describe('a measure as plain data', () => {
	it('has a node a sign', () => {
		expect(measureOf('2 ^ -brent')).toEqual({
			kind: 'operator',
			operator: '^',
			left: { kind: 'number', value: 2 },
			right: { kind: 'negative', of: { kind: 'series', name: 'brent' } }
		});
		expect(measureOf('at(sum(urals), 2030)')).toEqual({
			kind: 'at',
			year: 2030,
			of: { kind: 'sum', of: { kind: 'series', name: 'urals' } }
		});
		expect(measureOf('+((3))')).toEqual({ kind: 'number', value: 3 });
	});

	it('is as deep as its longest branch', () => {
		expect(nestingOf(measureOf('1'))).toBe(1);
		expect(nestingOf(measureOf('brent'))).toBe(1);
		expect(nestingOf(measureOf('-brent'))).toBe(2);
		expect(nestingOf(measureOf('1 + brent'))).toBe(2);
		expect(nestingOf(measureOf('1 + -brent'))).toBe(3);
		expect(nestingOf(measureOf('-(-brent) + 1'))).toBe(4);
		expect(nestingOf(measureOf('at(mean(delta(brent)), 2030)'))).toBe(4);
	});

	it('names each series once, wherever it stands', () => {
		expect(seriesOfMeasure(measureOf('3'))).toEqual([]);
		expect(seriesOfMeasure(measureOf('-at(brent, 2030)'))).toEqual(['brent']);
		expect(seriesOfMeasure(measureOf('urals * brent / urals'))).toEqual(['urals', 'brent']);
	});
});

describe('values of a measure, by hand', () => {
	it.each([
		['brent', 5, 75],
		['-brent', 5, -75],
		['brent + urals', 5, 115],
		['brent - urals', 5, 35],
		['2 * urals', 0, 80],
		['urals / 8', 119, 5],
		['urals ^ 2', 119, 1600],
		['delta(brent)', 7, -10],
		['delta(brent * urals)', 3, 73 * 40 - 83 * 50],
		['urals + delta(urals)', 3, 30],
		// 70 + the mean of 0…119
		['mean(brent)', 0, 129.5],
		['mean(brent)', 119, 129.5],
		['sum(urals)', 60, 4800],
		['mean(delta(brent))', 60, -10],
		// 2028 is months 12…23: 70 + 17.5
		['at(brent, 2028)', 0, 87.5],
		['at(brent, 2027)', 50, 75.5],
		['at(brent, 2036)', 50, 183.5],
		['delta(at(brent, 2028))', 50, -10]
	])('%s in month %i is %d', (text, month, expected) => {
		expect(valuesOf(text)[month]).toBeCloseTo(expected, 9);
	});

	it('are undefined a year before the first and a year after the last', () => {
		expect(valuesOf('at(brent, 2026)')[0]).toBeNaN();
		expect(valuesOf('at(brent, 2037)')[0]).toBeNaN();
	});

	it('are computed for all months', () => {
		expect(valuesOf('brent - 70')[0]).toBe(0);
		expect(valuesOf('brent - 70')[119]).toBe(119);
		expect(valuesOf('delta(brent)')[119]).toBe(-10);
	});
});

describe('signs of a measure', () => {
	it('may be those of print', () => {
		expect(plainText('1 − 2 × 3 · 4 ÷ 5\u00a06')).toBe('1 - 2 * 3 * 4 / 5 6');
	});
	it('that do not print are said not to', () => {
		expect(shownSign('\u0007')).toBe('a sign that does not print');
		expect(shownSign('§')).toBe('§');
	});
	it.each([
		'1.',
		'.5',
		'1e3',
		'1E-3',
		'2.5e+3',
		'delta(brent) + mean(urals) - sum(espo) / at(brent,2030)^2\t\n'
	])('pass in %j', (text) => {
		expect(tokenFault(text)).toBeNull();
	});
	it.each<[string, number, string]>([
		['', 0, 'measure requires an expression, got nothing'],
		[' \n', 0, 'measure requires an expression, got nothing'],
		['1 + colour', 4, 'measure requires names of series, delta, mean, sum or at, got colour'],
		['brent2', 0, 'measure requires names of series, delta, mean, sum or at, got brent2'],
		['_x', 0, 'measure requires names of series, delta, mean, sum or at, got _x'],
		['3 ; 4', 2, 'measure requires arithmetic alone, got ;'],
		['brent=', 5, 'measure requires arithmetic alone, got ='],
		['2 * 1e999', 4, 'measure requires finite numbers, got 1e999'],
		['1e'.padEnd(4, '9') + '9'.repeat(30), 0, `measure requires finite numbers, got 1e${'9'.repeat(22)}`],
		['b'.repeat(30), 0, `measure requires names of series, delta, mean, sum or at, got ${'b'.repeat(24)}`]
	])('have a fault in %j', (text, at, message) => {
		expect(tokenFault(text)).toEqual({ message, at });
	});
	it('may be two hundred and not one more', () => {
		const exact = '1'.padEnd(LONGEST_TEXT, '+1').slice(0, LONGEST_TEXT - 1) + '1';
		expect(exact).toHaveLength(LONGEST_TEXT);
		expect(tokenFault(exact)).toBeNull();
		expect(tokenFault(`${exact}1`)).toEqual({
			message: 'measure requires no more than 200 characters, got 201',
			at: 200
		});
	});
});

describe('faults of a measure, in words', () => {
	it.each<[string, number, string]>([
		['brent +', 7, 'measure requires a complete expression, but it ends'],
		['brent + * 2', 8, 'measure requires a complete expression, got *'],
		['mean', 0, 'measure requires brackets after mean'],
		['2 * urals(1)', 4, 'urals is a series and takes no brackets'],
		['1 + mean()', 4, 'mean requires one measure, got 0'],
		['sum(brent, 1)', 0, 'sum requires one measure, got 2'],
		['at(brent)', 0, 'at requires a measure and a year, got 1'],
		['at(brent, 2030, 1)', 0, 'at requires a measure and a year, got 3'],
		['1 + delta(mean(delta(brent)))', 15, 'delta requires a measure without delta'],
		['1 + at(brent, -2030)', 4, 'at requires a calendar year as its second part'],
		['at(brent, 2030.5)', 0, 'at requires a calendar year as its second part'],
		// The name that is meant, not the first of its like; the letter of a power of ten is none.
		['mean(brent) + mean()', 14, 'mean requires one measure, got 0'],
		['1e3 * brent * brent(2)', 14, 'brent is a series and takes no brackets'],
		['at(brent, 2030) - at(urals)', 18, 'at requires a measure and a year, got 1'],
		['at(brent, 2030) - at(urals, brent)', 18, 'at requires a calendar year as its second part'],
		['delta(brent) + delta(2e2 delta(urals))', 25, 'delta requires a measure without delta'],
		['sum(brent) + sum', 13, 'measure requires brackets after sum'],
		// brent / (2 * urals) or brent / 2 * urals.
		['brent / 2 urals', 10, 'measure requires * between the factors behind /, or brackets'],
		['1 / brent urals', 10, 'measure requires * between the factors behind /, or brackets']
	])('of %j', (text, at, message) => {
		expect(parseMeasure(text)).toEqual({ measure: null, fault: { message, at } });
	});

	it('lets delta stand beside delta', () => {
		expect(measureOf('delta(brent) - delta(urals)').kind).toBe('operator');
	});

	it('takes as many terms or factors as there is room for', () => {
		const years = Array.from({ length: 10 }, (_, index) => `at(urals,${2027 + index})`);
		expect(valuesOf(`(${years.join('+')})/10`)[0]).toBeCloseTo(40, 9);
		expect(valuesOf(`delta(${years.join('-')})`)[0]).toBeCloseTo(80, 9);
		expect(valuesOf(Array.from({ length: 99 }, () => '1').join('+'))[0]).toBe(99);
		expect(valuesOf(`urals${'*2/2'.repeat(40)}`)[0]).toBe(40);
	});

	it('reads a product without a sign, and any blank', () => {
		expect(valuesOf('2 urals')[0]).toBe(80);
		expect(valuesOf('1/2 urals')[0]).toBe(20);
		expect(valuesOf('urals\u2009+\u202f1\n+ 1')[0]).toBe(42);
	});

	it('takes twelve levels and refuses a thirteenth', () => {
		const nested = (levels: number) => `${'-('.repeat(levels - 1)}1${')'.repeat(levels - 1)}`;
		expect(nestingOf(measureOf(nested(DEEPEST_NESTING)))).toBe(12);
		expect(parseMeasure(`0+${nested(DEEPEST_NESTING)}`).fault).toEqual({
			message: 'measure requires no more than 12 levels',
			at: 3
		});
	});

	it('counts brackets that say nothing up to twice that depth', () => {
		const brackets = (count: number) => `${'('.repeat(count)}1${')'.repeat(count)}`;
		expect(measureOf(brackets(23))).toEqual({ kind: 'number', value: 1 });
		expect(parseMeasure(brackets(24)).fault?.message).toBe('measure requires no more than 12 levels');
	});
});
