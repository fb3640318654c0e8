import { describe, expect, it } from 'vitest';
import { measureEvaluator } from '#models/measure/evaluateMeasure.ts';
import { LONGEST_TEXT, seriesOfMeasure } from '#models/measure/measure.ts';
import { parseMeasure } from '#models/measure/parseMeasure.ts';
import { DEFAULTS } from '#models/parameters/registry.ts';
import { run } from '#models/simulate.ts';
import { yearFigure } from '#models/summary.ts';

const { baseline, scenario, startYear } = run(DEFAULTS);

/** Monthly values of a text that is a measure. */
function valuesOf(text: string): Float64Array {
	const { measure, fault } = parseMeasure(text);
	if (!measure) throw new Error(fault.message);
	const into = new Float64Array(120);
	measureEvaluator(measure, startYear)(baseline, scenario, into);
	return into;
}
const faultOf = (text: string) => parseMeasure(text).fault;

describe('parseMeasure and measureEvaluator', () => {
	it('compute what is written, by the usual order of operators', () => {
		expect(valuesOf('1 + 2 * 3 ^ 2 - 4 / 2')[5]).toBe(17);
		expect(valuesOf('-(2 - 5) * +2')[0]).toBe(6);
		expect(valuesOf('-2^2')[0]).toBe(-4);
		expect(valuesOf('2^3^2')[0]).toBe(512);
		expect(valuesOf('1.5e3 + .5')[0]).toBe(1500.5);
	});

	it('read the scenario month by month', () => {
		const values = valuesOf('hardCurrencyRevenue * exchangeRate / 13500');
		const month = 50;
		const expected = (scenario.hardCurrencyRevenue[month] * scenario.exchangeRate[month]) / 13500;
		expect(values[month]).toBeCloseTo(expected, 14);
	});

	it('take the difference of a whole expression between the worlds', () => {
		const month = 60;
		const income = (world: typeof baseline) => world.hardCurrencyRevenue[month] * world.exchangeRate[month];
		expect(valuesOf('delta(hardCurrencyRevenue * exchangeRate)')[month]).toBeCloseTo(
			income(scenario) - income(baseline),
			10
		);
		expect(valuesOf('brent - delta(brent)')[month]).toBeCloseTo(baseline.brent[month], 12);
	});

	it('reduce to one number over all months or one year', () => {
		const year = yearFigure(scenario.brent, 'brent', 4);
		expect(valuesOf(`at(brent, ${startYear + 4})`)[0]).toBeCloseTo(year, 12);
		expect(valuesOf('sum(brent) / 120 - mean(brent)')[7]).toBeCloseTo(0, 10);
		expect(valuesOf(`at(delta(brent), ${startYear + 4})`)[9]).toBeCloseTo(
			year - yearFigure(baseline.brent, 'brent', 4),
			12
		);
	});

	it('are undefined in a year outside the projection, and where nothing is divided by', () => {
		expect(valuesOf('at(brent, 1999)')[0]).toBeNaN();
		expect(valuesOf('1 / (brent - brent)')[0]).toBe(Infinity);
	});

	it('take signs as print sets them', () => {
		expect(valuesOf('3 × 4 − 6 ÷ 2')[0]).toBe(9);
	});

	it('name the series that are read', () => {
		const { measure } = parseMeasure('delta(brent) * urals + mean(brent)');
		expect(measure && seriesOfMeasure(measure)).toEqual(['brent', 'urals']);
	});
});

describe('faults of a measure', () => {
	it.each([
		['', 0, /requires an expression/],
		['brent +', 7, /complete expression/],
		['brent * * 2', 8, /complete expression/],
		['(brent', 6, /complete expression, but it ends/],
		['brent + brnt', 8, /got brnt/],
		['2 * Brent', 4, /got Brent/],
		['mean(brent, urals)', 0, /mean requires one measure, got 2/],
		['1 + at(brent)', 4, /at requires a measure and a year/],
		['at(brent, urals)', 0, /calendar year/],
		['at(brent, 2031.5)', 0, /calendar year/],
		['delta(delta(brent))', 6, /without delta/],
		['delta', 0, /brackets after delta/],
		['brent(2)', 0, /takes no brackets/],
		['1e999', 0, /finite numbers/]
	])('%s', (text, at, message) => {
		const fault = faultOf(text);
		expect(fault?.message).toMatch(message);
		expect(fault?.at).toBe(at);
	});

	it('are found in long and in deep texts before they are worked on', () => {
		expect(faultOf('1+'.repeat(LONGEST_TEXT))?.at).toBe(LONGEST_TEXT);
		expect(faultOf(`${'('.repeat(90)}1${')'.repeat(90)}`)?.message).toMatch(/levels/);
		expect(faultOf(`${'-'.repeat(150)}1`)?.message).toMatch(/levels/);
		expect(faultOf(Array.from({ length: 60 }, () => '1').join('^'))?.message).toMatch(/levels/);
	});

	it.each([
		'brent = 3',
		'f(x) = x',
		'brent.constructor',
		'brent["constructor"]',
		'constructor',
		'__proto__',
		'toString',
		'hasOwnProperty(brent)',
		'import("fs")',
		'eval("1")',
		'evaluate("1")',
		'createUnit("x")',
		'process.exit(1)',
		'brent; urals',
		'brent\nurals; 2',
		'[1, 2]',
		'{a: 1}',
		'"text"',
		"'text'",
		'brent > 3',
		'brent ? 1 : 2',
		'1:10',
		'5!',
		'50%',
		'brent mod 3',
		'not brent',
		'brent to urals',
		'i',
		'pi',
		'Infinity',
		'NaN',
		'2 kg',
		'0x10',
		'map(brent, f)',
		'end',
		'brent .* urals',
		'`x`',
		'\\u0061',
		'brent\u0000',
		'💥',
		'<script>alert(1)</script>'
	])('refuses %s', (text) => {
		const { measure, fault } = parseMeasure(text);
		expect(measure).toBeNull();
		expect(fault?.message).toMatch(/require|takes no/);
		expect(fault?.at).toBeGreaterThanOrEqual(0);
		expect(fault?.at).toBeLessThanOrEqual(text.length);
	});
});

it.each([
	['brent \u202e', 6],
	['\ud800', 0],
	['\ufeff/ brent', 0]
])('says of a sign that does not print that it does not: %j', (text, at) => {
	const { fault } = parseMeasure(text);
	expect(fault?.at).toBe(at);
	expect(fault?.message).toContain('got a sign that does not print');
});
