import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATIONS } from '#models/scenarios/stations.ts';
import { BANDS, compareQuery, LAYOUTS, readCompareQuery } from '../../../src/lib/compare/compareQuery.ts';
import { leads } from '../../../src/lib/compare/leads.ts';
import { textOf } from '../../../src/lib/compare/phrase.ts';
import { sentence } from '../../../src/lib/compare/sentence.ts';
import { title } from '../../../src/lib/compare/title.ts';
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
			'In 2031 they take $4.4bn, $9.7bn and $7.6bn a year from Russia. Between B and A lie $5.3bn a year.'
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

	it('measures against a pin without naming that pin among the others', () => {
		expect(income([0, -5.3, -3.2], 'A')).toMatch(
			/is \$5\.3bn lower with B and \$3\.2bn lower with C than with A\.$/
		);
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
		const turn = 'until 2027; then it is B';
		expect(title({ ...income, station: 'output', pins })).toBe(`A adds most barrels ${turn}`);
		expect(title({ ...income, station: 'price', pins, isChange: false })).toBe(
			`Price of Brent: A stands highest ${turn}`
		);
	});

	it('names the pin that the others are measured against', () => {
		expect(title({ ...income, pins: [c], against: 'A' })).toBe('Hard-currency oil income of C, against A');
		expect(title({ ...income, pins: [pin('B', [-1, -1, -1, -1]), c], against: 'A' })).toBe(
			'Against A, C costs Russia most in every year'
		);
	});

	it('leaves a tie with whoever led before, and years that not all have out', () => {
		expect(leads([pin('A', [1, 2, 3]), pin('B', [1, 2])], 1)).toEqual([
			{ letter: 'A', from: 2027, last: 2028 }
		]);
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
