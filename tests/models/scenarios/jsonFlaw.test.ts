import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILE_LENGTH, readJson } from '#models/scenarios/json.ts';
import { jsonFlaw } from '#models/scenarios/jsonFlaw.ts';

/** Pieces that texts of JSON are made of, and some that they are not. */
const PIECES = [
	...['{', '}', '[', ']', ',', ':', '"', '"a"', '1', '-0.5e+3', '01', '1.', '.5', '-', '+1', '1e', 'true'],
	...['TRUE', 'nul', 'null', ' ', '\n', '\t', '\u00a0', '\\', '\\n', '\\u00e4', '\\u00g', '\u0001', '\u007f']
];
const nearlyJson = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''));
const isJson = (text: string): boolean => {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
};

describe('jsonFlaw', () => {
	it.each([
		['{"a": 1,}', 8],
		['{"a": 1 "b": 2}', 8],
		['{a: 1}', 1],
		["{'a': 1}", 1],
		['{"a" 1}', 5],
		['[1,]', 3],
		['[1}', 2],
		['01', 1],
		['{} {}', 3],
		['"a\tb"', 2],
		['"\\x"', 1],
		['"\\u12g4"', 1],
		['{"a": Infinity}', 6],
		['// why\n{}', 0],
		['{"a": [1, {"b": ', 16],
		['"ab', 3],
		['', 0]
	])('of %j is at %i', (json, index) => {
		expect(jsonFlaw(json)).toBe(index);
	});

	it('is none in JSON, and only there, as a parser judges', () => {
		fc.assert(
			fc.property(fc.oneof(nearlyJson, fc.json(), fc.string({ unit: 'binary' })), (text) => {
				expect(jsonFlaw(text) === null).toBe(isJson(text));
			}),
			{ numRuns: 20_000 }
		);
	});

	it('is where a text of JSON is cut, at the cut', () => {
		fc.assert(
			fc.property(fc.json(), fc.nat(), (json, cut) => {
				const whole = `[${json}]`;
				const part = whole.slice(0, cut % whole.length);
				expect(part.slice(jsonFlaw(part) ?? -1)).toMatch(/^([-\d.eE+]*|[a-z]*|\\u?[0-9a-f]*)$/);
			})
		);
	});

	it.each([
		['one text', `"${'a\\n'.repeat(FILE_LENGTH / 3 - 1)}`],
		['many values', `[${'"a",'.repeat(FILE_LENGTH / 4 - 1)}`],
		['many blanks', ' '.repeat(FILE_LENGTH)],
		['many lines', '\n'.repeat(FILE_LENGTH - 1) + '}']
	])('is found in the time of one look, in the longest of %s', (_, text) => {
		const started = performance.now();
		expect(readJson(text).faults).toHaveLength(1);
		expect(performance.now() - started).toBeLessThan(2000);
	});
});

describe('a text that is no JSON', () => {
	const said = (text: string): string => readJson(text).faults[0].message;

	it('is named with the place where it stops being any', () => {
		expect(said('{\n\t"preset": "jpmorgan",\n\t"🛢": 1,\n}')).toBe(
			'file requires JSON, got a text that is none from line 4, column 1 on'
		);
		expect(said('{"🛢": x}')).toBe('file requires JSON, got a text that is none from line 1, column 7 on');
		expect(said('\uFEFF}')).toBe('file requires JSON, got a text that is none from line 1, column 1 on');
	});

	it('is named as one that ends too early where more would mend it', () => {
		expect(said('{"overrides": {}')).toBe('file requires JSON, got a text that ends too early');
	});
});
