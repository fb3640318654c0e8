import { describe, expect, it } from 'vitest';
import { FUNCTIONS } from '#models/measure/measure.ts';
import { parseMeasure } from '#models/measure/parseMeasure.ts';
import { SERIES_NAMES } from '#models/series.ts';
import { completed, completions, fitting, wordAt } from '$lib/why/completions.ts';

const ALL = completions(2031);
const names = (word: string) => fitting(word, ALL).map(({ name }) => name);
const option = (wanted: string) => {
	const found = ALL.find(({ name }) => name === wanted);
	if (found === undefined) throw new Error(`no completion ${wanted}`);
	return found;
};

it('every function and every series is offered once, with its meaning and unit', () => {
	expect(ALL.map(({ name }) => name)).toEqual([...FUNCTIONS, ...SERIES_NAMES]);
	for (const { meaning, unit } of ALL) expect([meaning, unit].every((words) => words.length > 0)).toBe(true);
});

describe('the word at the caret', () => {
	it('is what stands before it', () => {
		expect(wordAt('2 * bre', 7)).toEqual({ from: 4, until: 7, text: 'bre' });
		expect(wordAt('delta(ur)', 8).text).toBe('ur');
	});

	it('is none behind a sign or a number, and none within a word', () => {
		expect(wordAt('brent +', 7).text).toBe('');
		expect(wordAt('1e2', 1).text).toBe('');
		expect(wordAt('brent', 3).text).toBe('');
		expect(wordAt('', 0).text).toBe('');
	});
});

describe('names that fit', () => {
	it('start with the word before they merely hold it, in small letters or large', () => {
		expect(names('URA')).toEqual(['urals']);
		expect(names('ru')[0]).toBe('russiaOutput');
		expect(names('price').slice(0, 1)).toEqual(['priceCap']);
		expect(names('price')).toContain('taxPrice');
	});

	it('are found by what they mean', () => {
		expect(names('shale')).toEqual([]);
		expect(names('tight')).toEqual(['tightOil']);
		expect(names('hard')[0]).toBe('hardCurrencyRevenue');
		expect(names('calendar')).toEqual(['at']);
	});

	it('are none of a whole name, and none of nothing', () => {
		expect([names('at'), names('brent'), names('')]).toEqual([[], [], []]);
	});
});

describe('a completed formula', () => {
	const finish = (formula: string, name: string, caret = formula.length) =>
		completed(formula, wordAt(formula, caret), option(name));

	it('has the name in the word’s place and the caret behind it', () => {
		expect(finish('2 * bre + 1', 'brent', 7)).toEqual({ formula: '2 * brent + 1', caret: 9 });
	});

	it('opens and closes the brackets of a function, with the caret within', () => {
		expect(finish('2 * del', 'delta')).toEqual({ formula: '2 * delta()', caret: 10 });
		expect(finish('a', 'at')).toEqual({ formula: 'at(, 2031)', caret: 3 });
	});

	it('leaves brackets that stand there already', () => {
		expect(finish('me(brent)', 'mean', 2)).toEqual({ formula: 'mean(brent)', caret: 5 });
	});

	it('of any function with a series in it is a measure', () => {
		for (const name of FUNCTIONS) {
			const { formula, caret } = finish(name.slice(0, 1), name);
			const whole = `${formula.slice(0, caret)}brent${formula.slice(caret)}`;
			expect(parseMeasure(whole).fault, whole).toBeNull();
		}
	});
});
