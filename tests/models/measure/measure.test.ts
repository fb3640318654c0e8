import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_FORMULA, measure } from '#models/measure/measure.ts';
import { MeasureError } from '#models/measure/measureError.ts';
import { simulate } from '#models/simulate.ts';
import { years } from '#models/summary.ts';

const summary = years(simulate({ 'venezuela.target': 3 }));
const { scenario, baseline } = summary;
const valueIn = (formula: string, year = 4) => measure(formula).scenario(summary)[year];

/** The complaint of a formula that is refused. */
function refused(formula: string): MeasureError {
	try {
		measure(formula);
	} catch (error) {
		if (error instanceof MeasureError) return error;
	}
	throw new Error(`${formula} was not refused`);
}

describe('own measure', () => {
	it('reads arithmetic over the year’s figures', () => {
		expect(valueIn('hardCurrencyRevenue * exchangeRate / 13500')).toBeCloseTo(
			(scenario.hardCurrencyRevenue[4] * scenario.exchangeRate[4]) / 13500,
			12
		);
		expect(valueIn('-(brent - urals)^2')).toBeCloseTo(-((scenario.brent[4] - scenario.urals[4]) ** 2), 9);
		expect(valueIn('2 ^ 3 ^ 2')).toBe(512);
		expect(valueIn('1 - 2 - 3')).toBe(-4);
	});

	it('takes delta, mean, sum and at', () => {
		expect(valueIn('delta(brent)')).toBeCloseTo(scenario.brent[4] - baseline.brent[4], 12);
		expect(valueIn('mean(brent)', 0)).toBeCloseTo(
			scenario.brent.reduce((sum, value) => sum + value, 0) / 10,
			9
		);
		expect(valueIn('sum(delta(exportRevenue))')).toBeCloseTo(
			scenario.exportRevenue.reduce((sum, value, year) => sum + value - baseline.exportRevenue[year], 0),
			9
		);
		expect(valueIn('brent / at(brent, 2027)', 9)).toBeCloseTo(scenario.brent[9] / scenario.brent[0], 12);
		expect(valueIn('at(brent, 1999)')).toBeNaN();
	});

	it('has values for the baseline too', () => {
		expect(measure('brent - taxPrice').baseline(summary)[4]).toBeCloseTo(
			baseline.brent[4] - baseline.taxPrice[4],
			12
		);
	});

	it('names the series that it reads', () => {
		expect(measure('brent + delta(urals) + brent').series).toEqual(['brent', 'urals']);
	});

	it.each([
		['brent +', /unexpected end/i, 7],
		['brnt * 2', /did you mean brent\?/i, 0],
		['2 * nonsense', /got nonsense/, 4],
		['brent = 3', /an assignment/, 6],
		['f(x) = x', /a definition/, 5],
		['brent.constructor', /property or an index|got brent.constructor/, 5],
		['[1,2]', /a list/, 0],
		['{a: 1}', /an object/, 0],
		['brent; urals', /several formulas/, 5],
		['brent > 3', /operators, got >/, 6],
		['brent ? 1 : 2', /a condition/, 6],
		['sqrt(brent)', /as functions, got sqrt/, 0],
		['import({})', /as functions, got import/, 0],
		['2 brent', /requires \* between/, 0],
		['"text"', /finite numbers, got text/, 1],
		['1e999', /finite numbers, got Infinity/, 0],
		['at(brent)', /at requires a series and a calendar year/, 0],
		['mean(brent, urals)', /mean requires one thing/, 0],
		['', /at least one series or number/, 0]
	])('refuses %s and says where', (formula, message, at) => {
		const error = refused(formula);
		expect(error.message).toMatch(message);
		expect(error.at).toBe(at);
	});

	it('refuses what is long or deep', () => {
		expect(refused('1+'.repeat(LONGEST_FORMULA)).message).toMatch(/at most 200 characters/);
		expect(refused(`${'('.repeat(60)}1${')'.repeat(60)}`).message).toMatch(/levels of brackets/);
		expect(refused(Array.from({ length: 80 }, () => '1').join('+')).message).toMatch(/levels|parts/);
	});

	it('never does more than refuse, whatever is typed', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ maxLength: 40 }),
					fc.constantFrom(
						'constructor',
						'__proto__',
						'toString()',
						'cos',
						'e',
						'pi',
						'i',
						'Infinity',
						'NaN',
						'null',
						'true',
						'brent["x"]',
						'createUnit("a")',
						'evaluate("1")',
						'parse("1")'
					)
				),
				(text) => {
					try {
						const values = measure(text).scenario(summary);
						expect(values).toHaveLength(10);
					} catch (error) {
						expect(error).toBeInstanceOf(MeasureError);
					}
				}
			),
			{ numRuns: 2000 }
		);
	});
});
