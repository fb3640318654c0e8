import { describe, expect, it } from 'vitest';
import { DIRECTION_NUMBERS } from '#models/uncertainty/directionNumbers.ts';
import { fillPseudo } from '#models/uncertainty/pseudo.ts';
import { digitalShift, nameHash, splitmix32 } from '#models/uncertainty/shift.ts';
import { DIMENSIONS, POINT_BITS, sobolPoints } from '#models/uncertainty/sobolPoints.ts';
import { PSEUDO_BLOCK, unitPoints } from '#models/uncertainty/unitPoints.ts';

const HALF_CELL = 2 ** -(POINT_BITS + 1);

/** Points of one dimension, as the literature prints them: lower corners of the cells. */
function corners(dimension: number, count: number, from = 0): number[] {
	const points = new Float64Array(count);
	sobolPoints(dimension, 0, from, points);
	return [...points].map((point) => point - HALF_CELL);
}

describe('sobolPoints', () => {
	it('starts with the points that Joe and Kuo publish', () => {
		expect(corners(0, 8)).toEqual([0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125]);
		expect(corners(1, 8)).toEqual([0, 0.5, 0.25, 0.75, 0.375, 0.875, 0.125, 0.625]);
		expect(corners(2, 8)).toEqual([0, 0.5, 0.25, 0.75, 0.625, 0.125, 0.875, 0.375]);
	});

	/** Points 1000 of dimensions 1, 2, 8, 40 and 128 by an independent implementation of the same numbers (SciPy 1.17). */
	it('agrees with another implementation far along and in high dimensions', () => {
		const at = (dimension: number) => corners(dimension, 1, 1000)[0];
		expect([0, 1, 7, 39, 127].map(at)).toEqual([
			0.2197265625, 0.0966796875, 0.8994140625, 0.4794921875, 0.5439453125
		]);
	});

	it('puts one of every 2^k consecutive points into each of 2^k cells, in every dimension, with any shift', () => {
		const points = new Float64Array(256);
		for (let dimension = 0; dimension < DIMENSIONS; dimension++) {
			sobolPoints(dimension, 0xdeadbeef, 512, points);
			expect(new Set([...points].map((point) => Math.floor(point * 256))).size).toBe(256);
		}
	});

	it('puts one of 2^k points into each of 2^k rectangles of the first two dimensions', () => {
		const [one, two] = [corners(0, 64), corners(1, 64)];
		for (let bits = 0; bits <= 6; bits++) {
			const cells = one.map((x, index) => [
				Math.floor(x * 2 ** bits),
				Math.floor(two[index] * 2 ** (6 - bits))
			]);
			expect(new Set(cells.map(String)).size).toBe(64);
		}
	});

	it('reaches any point without those before it', () => {
		expect(corners(5, 20, 100)).toEqual(corners(5, 120).slice(100));
	});

	it('refuses a dimension without direction numbers', () => {
		expect(() => sobolPoints(DIMENSIONS, 0, 0, new Float64Array(1))).toThrow(/dimension requires 0…127/);
	});

	it('rests on odd initial numbers, each below two to the power of its place', () => {
		for (const [polynomial, ...initial] of DIRECTION_NUMBERS) {
			expect(initial).toHaveLength(31 - Math.clz32(polynomial));
			initial.forEach((number, index) => {
				expect(number % 2).toBe(1);
				expect(number).toBeLessThan(2 ** (index + 1));
			});
		}
	});
});

describe('digitalShift', () => {
	it('differs between parameters and seeds, and stays for the same', () => {
		expect(digitalShift(1, 'venezuela.target')).toBe(digitalShift(1, 'venezuela.target'));
		expect(digitalShift(1, 'venezuela.target')).not.toBe(digitalShift(2, 'venezuela.target'));
		expect(digitalShift(1, 'venezuela.target')).not.toBe(digitalShift(1, 'venezuela.quickWin'));
	});

	it('hashes names as FNV-1a is published to', () => {
		expect(nameHash('')).toBe(0x811c9dc5);
		expect(nameHash('a')).toBe(0xe40c292c);
		expect(nameHash('foobar')).toBe(0xbf9cf968);
	});

	it('mixes neighbours apart', () => {
		const outputs = Array.from({ length: 2000 }, (_, state) => splitmix32(state));
		expect(new Set(outputs).size).toBe(2000);
		const high = outputs.filter((output) => output >= 2 ** 31).length;
		expect(Math.abs(high - 1000)).toBeLessThan(120);
	});
});

describe('fillPseudo', () => {
	/** First outputs of xoshiro128** from the state 1, 2, 3, 4, worked out from its published definition. */
	it('follows xoshiro128**', () => {
		const into = new Float64Array(3);
		fillPseudo(Uint32Array.of(1, 2, 3, 4), into);
		expect([...into].map((value) => Math.floor(value * 2 ** 32))).toEqual([11520, 0, 5927040]);
	});

	it('goes on where it stopped', () => {
		const whole = new Float64Array(10);
		const [first, rest] = [new Float64Array(4), new Float64Array(6)];
		fillPseudo(Uint32Array.of(5, 6, 7, 8), whole);
		const state = Uint32Array.of(5, 6, 7, 8);
		fillPseudo(state, first);
		fillPseudo(state, rest);
		expect([...first, ...rest]).toEqual([...whole]);
	});
});

describe('unitPoints', () => {
	it.each(['quasi', 'pseudo'] as const)('gives the same %s numbers block by block and at once', (mode) => {
		const whole = new Float64Array(3 * PSEUDO_BLOCK);
		const block = new Float64Array(PSEUDO_BLOCK);
		unitPoints(mode, 7, 'opec.offsetShare', 3, 0, whole);
		unitPoints(mode, 7, 'opec.offsetShare', 3, PSEUDO_BLOCK, block);
		expect([...block]).toEqual([...whole.subarray(PSEUDO_BLOCK, 2 * PSEUDO_BLOCK)]);
	});

	it('spreads pseudo-random numbers evenly: a mean of one half within four standard errors', () => {
		const points = new Float64Array(65536);
		unitPoints('pseudo', 3, 'x', 0, 0, points);
		const mean = points.reduce((sum, value) => sum + value, 0) / points.length;
		expect(Math.abs(mean - 0.5)).toBeLessThan((4 * Math.sqrt(1 / 12)) / 256);
	});
});
