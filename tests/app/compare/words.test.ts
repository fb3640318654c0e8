import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATIONS } from '#models/stations.ts';
import { BANDS, compareQuery, LAYOUTS, readCompareQuery } from '../../../src/lib/compare/compareQuery.ts';
import { fronts } from '../../../src/lib/compare/leads.ts';
import { textOf } from '../../../src/lib/compare/phrase.ts';
import { sentence } from '../../../src/lib/compare/sentence.ts';
import { title } from '../../../src/lib/compare/title.ts';
import { printsAlike } from '../../../src/lib/compare/written.ts';
import { LETTERS } from '../../../src/lib/pins/letters.ts';
import type { Letter } from '../../../src/lib/pins/letters.ts';

const income = (values: (number | null)[], against: Letter | null = null): string => {
	const changes = values.map((value, index) => ({ letter: LETTERS[index], value }));
	return textOf(sentence({ station: 'income', year: 2031, changes, against }));
};
const pin = (letter: Letter, values: number[]) => ({
	letter,
	byYear: new Map(values.map((value, index) => [2027 + index, value]))
});

describe('sentence', () => {
	it('says what all pins take from Russia, and how far they lie apart', () => {
		expect(income([-4.43, -9.71, -7.6])).toBe(
			'In 2031 A takes $4.4bn, B $9.7bn and C $7.6bn a year from Russia. Between B and A lie $5.3bn a year.'
		);
		expect(income([-4.43])).toBe('In 2031 A takes $4.4bn a year from Russia.');
	});

	it('has words for higher, for the same, and for a pin that does not reach the year', () => {
		expect(income([-4, 1.2, 0])).toMatch(
			/is \$4\.0bn lower with A, \$1\.2bn higher with B and the same with C\./
		);
		expect(income([-4, null])).toMatch(/B does not reach that year\.$/);
		expect(income([null])).toMatch(/none of the pins can be compared/);
	});

	it('takes the lowest and the highest as the far ends, not the largest and the smallest', () => {
		expect(income([0.8, 0, -6.1, -10, 87])).toMatch(/ Between D and E lie \$97bn a year\.$/);
		expect(income([2, 5, 1])).toMatch(/ Between C and B lie \$4\.0bn a year\.$/);
		expect(income([-3, 0, -1])).toMatch(/ Between A and B lie \$3\.0bn a year\.$/);
	});

	it('measures against a pin without naming that pin among the others', () => {
		expect(income([0, -5.3, -3.2], 'A')).toMatch(
			/is \$5\.3bn lower with B and \$3\.2bn lower with C than with A\.$/
		);
	});

	it('says once what is the same for all pins, and then no distance', () => {
		expect(income([-3.08, -3.12])).toBe('In 2031 A and B each take $3.1bn a year from Russia.');
		expect(income([0, 0], null)).toMatch(/^In 2031 A and B leave Russia’s .* income as it is\.$/);
		expect(income([0, 0], 'A')).toMatch(/income is the same with B as with A\.$/);
		expect(income([0, -2, -2], 'A')).toMatch(/income is \$2\.0bn lower with B and C than with A\.$/);
		const brent = [-1.157, -1.166].map((value, at) => ({ letter: LETTERS[at], value }));
		const telling = { station: 'price', year: 2031, changes: brent, against: null } as const;
		expect(textOf(sentence(telling))).toBe('In 2031 Brent is $1.2 lower with A and B.');
		expect(income([-1.2, 1.2])).toMatch(/\$1\.2bn lower with A and \$1\.2bn higher with B\. Between/);
	});

	it('never prints what is no number', () => {
		const value = fc.oneof(fc.constant(null), fc.double({ noNaN: true, min: -1e6, max: 1e6 }));
		const values = fc.array(value, { minLength: 1, maxLength: 6 });
		const id = fc.constantFrom(...STATIONS.map((station) => station.id));
		fc.assert(
			fc.property(values, id, (all, station) => {
				const changes = all.map((one, index) => ({ letter: LETTERS[index], value: one }));
				const told = textOf(sentence({ station, year: 2031, changes, against: null }));
				expect(told).not.toMatch(/NaN|Infinity|undefined|null/);
			})
		);
	});
});

describe('title', () => {
	const c = pin('C', [-3, -5, -4, -3]);
	const income = { station: 'income', isChange: true, against: null } as const;

	it('says who leads, until when, and who then', () => {
		const told = (values: number[]) => title({ ...income, pins: [pin('B', values), c] });
		expect(told([-1, -2, -5, -6])).toBe('C costs Russia most until 2028; then it is B');
		expect(told([-1, -1, -1, -1])).toBe('C costs Russia most in every year');
		expect(told([-4, -2, -5, -6])).toBe('The lead changes twice; from 2029 on B costs Russia most');
	});

	it('looks upwards when the pins add, and at levels', () => {
		const pins = [pin('A', [1, 1]), pin('B', [1, 2])];
		expect(title({ ...income, station: 'output', pins })).toBe(
			'A and B are level until 2027; then B adds most barrels'
		);
		expect(title({ ...income, station: 'price', pins: [pin('A', [2, 1]), pins[1]], isChange: false })).toBe(
			'Price of Brent: A stands highest until 2027; then it is B'
		);
	});

	it('names the pin that the others are measured against', () => {
		expect(title({ ...income, pins: [c], against: 'A' })).toBe('Hard-currency oil income of C, against A');
		expect(title({ ...income, pins: [pin('B', [-1, -1, -1, -1]), c], against: 'A' })).toBe(
			'Against A, C costs Russia most in every year'
		);
	});

	it('calls a tie a tie, of all pins and of some', () => {
		const same = [-1, -2, -3];
		const tied = [pin('A', same), pin('B', same)];
		expect(title({ ...income, pins: tied })).toBe('A and B cost Russia the same');
		expect(title({ ...income, pins: tied, against: 'C' })).toBe('Against C, A and B cost Russia the same');
		expect(title({ ...income, station: 'price', isChange: false, pins: tied })).toBe(
			'Price of Brent: A and B are level in every year'
		);
		expect(title({ ...income, pins: [...tied, pin('C', [-0.5, -1, -1])] })).toBe(
			'A and B cost Russia most in every year'
		);
		const turning = [pin('A', [-2, -1]), pin('B', [-2, -2]), pin('C', [-1, -2])];
		expect(title({ ...income, pins: turning })).toBe('No pin leads alone in any year');
	});

	it('says of pins that change nothing that they do', () => {
		const none = [pin('A', [0, 0]), pin('B', [0, 1e-9])];
		expect(title({ ...income, station: 'price', pins: none })).toBe('A and B leave Brent as it is');
		expect(title({ ...income, station: 'price', pins: none.slice(1), against: 'A' })).toBe(
			'B leaves Brent as A does'
		);
	});

	it('makes no lead of a difference that the printed figures do not show', () => {
		const told = (a: number[], b: number[], station: 'income' | 'price' = 'income') =>
			title({ ...income, station, pins: [pin('A', a), pin('B', b)] });
		expect(told([-1.3, -1.72, -2.2, -3], [-1, -1.68, -2.4, -4])).toBe(
			'A costs Russia most until 2027; from 2029 on it is B'
		);
		expect(told([-2, -2, -3, -3], [-1, -2, -1, -4])).toBe(
			'A costs Russia most until 2029; then it is B; level in 2028'
		);
		expect(told([-1.1, -1.22, -1.5, -1.9], [-1.0, -1.24, -1.52, -1.5], 'price')).toBe(
			'A lowers Brent most in 2 of 4 years; in the others A and B are level'
		);
		expect(told([-1.1, -1.22, -1.5], [-1.0, -1.24, -1.4], 'price')).toBe(
			'A lowers Brent most in every year but 2028'
		);
		expect(told([-1.2, -1.24, -1.52], [-1.0, -1.21, -1.48], 'price')).toBe(
			'A lowers Brent most until 2027; then A and B are level'
		);
	});

	it('leaves out years that not all pins have', () => {
		const same = (one: number, other: number) => one === other;
		expect(fronts([pin('A', [1, 2, 3]), pin('B', [1, 1])], 1, same)).toEqual([
			{ year: 2027, letters: ['A', 'B'] },
			{ year: 2028, letters: ['A'] }
		]);
	});

	it('is never at odds with the figures that are printed', () => {
		const values = fc.array(fc.double({ noNaN: true, min: -9, max: 9 }), { minLength: 3, maxLength: 3 });
		fc.assert(
			fc.property(values, values, (a, b) => {
				const pins = [pin('A', a), pin('B', b)];
				const shown = a.some((value, at) => !printsAlike('income', value, b[at], true));
				const told = title({ ...income, pins });
				expect(/the same|are level in every|as it is/.test(told)).toBe(!shown);
				expect(told).not.toMatch(/undefined|null|NaN/);
			})
		);
	});
});

describe('the address of a comparison', () => {
	it('gives back its view', () => {
		const view = fc.record({
			layout: fc.constantFrom(...LAYOUTS),
			against: fc.constantFrom(null, ...LETTERS),
			bands: fc.constantFrom(...BANDS),
			from: fc.constantFrom(...LETTERS),
			to: fc.constantFrom(...LETTERS)
		});
		fc.assert(
			fc.property(view, (one) => {
				const read = readCompareQuery(`v=1&p=jpmorgan&${compareQuery(one)}`);
				expect(read.view).toEqual(one);
				expect(read.state.scenario.preset).toBe('jpmorgan');
			})
		);
	});

	it('names what is wrong and uses the rest', () => {
		const { view, faults, rest } = readCompareQuery('v=1&layout=pie&against=Z&to=C');
		expect(rest).toBe('v=1');
		expect(view).toEqual({ layout: 'overlay', against: null, bands: 'off', from: 'A', to: 'C' });
		expect(faults.map(({ where }) => where)).toEqual(['layout', 'against']);
	});
});
