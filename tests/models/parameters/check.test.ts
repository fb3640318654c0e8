import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DomainError } from '#models/errors.ts';
import { checkAssumptions, checkOverrides, checkValue } from '#models/parameters/check.ts';
import { editDistance, nearestId } from '#models/parameters/nearestId.ts';
import { DEFAULTS, PARAMETERS, withOverrides } from '#models/parameters/registry.ts';
import type { ParameterId } from '#models/parameters/registry.ts';

const message = (id: ParameterId, value: unknown): string | undefined => checkValue(id, value)?.message;

describe('checkValue', () => {
	it('passes both ends and the default of every parameter', () => {
		for (const one of PARAMETERS) {
			expect(checkValue(one.id, one.default)).toBeNull();
			if (one.kind !== 'number') continue;
			expect(checkValue(one.id, one.low)).toBeNull();
			expect(checkValue(one.id, one.high)).toBeNull();
		}
	});
	it.each([
		[99, 'venezuela.target requires 0.3…4 mb/d, got 99'],
		[0, 'venezuela.target requires 0.3…4 mb/d, got 0'],
		[Number.NaN, 'venezuela.target requires 0.3…4 mb/d, got NaN'],
		[-Infinity, 'venezuela.target requires 0.3…4 mb/d, got -Infinity'],
		['2', 'venezuela.target requires 0.3…4 mb/d, got the text 2'],
		['', 'venezuela.target requires 0.3…4 mb/d, got nothing'],
		[undefined, 'venezuela.target requires 0.3…4 mb/d, got nothing'],
		[null, 'venezuela.target requires 0.3…4 mb/d, got null'],
		[true, 'venezuela.target requires 0.3…4 mb/d, got true'],
		[[2], 'venezuela.target requires 0.3…4 mb/d, got a list'],
		[new Number(2), 'venezuela.target requires 0.3…4 mb/d, got an object'],
		[2n, 'venezuela.target requires 0.3…4 mb/d, got 2'],
		[() => 2, 'venezuela.target requires 0.3…4 mb/d, got a function'],
		[Symbol('2'), 'venezuela.target requires 0.3…4 mb/d, got a symbol']
	])('refuses %o for a target', (value, expected) => {
		expect(message('venezuela.target', value)).toBe(expected);
	});
	it('states no unit for a pure number', () => {
		expect(message('market.demandElasticityLong', 1)).toBe(
			'market.demandElasticityLong requires -0.8…0, got 1'
		);
	});
	it('names the options of a choice', () => {
		expect(message('cap.rule', 'toString')).toBe('cap.rule requires one of fixed, dynamic, got toString');
		expect(message('cap.rule', ['fixed'])).toBe('cap.rule requires one of fixed, dynamic, got a list');
	});
	it('names the nearest id for a typing error', () => {
		expect(message('venezuela.tarjet' as ParameterId, 1)).toBe(
			'override requires a known parameter id, got venezuela.tarjet; nearest: venezuela.target'
		);
		expect(message('__proto__' as ParameterId, 1)).toBe(
			'override requires a known parameter id, got __proto__'
		);
	});
});

describe('points of a path', () => {
	it.each([
		[[[0, 1.2]]],
		[
			[
				[0, 0],
				[15, 4]
			]
		],
		[null]
	])('passes %j', (points) => {
		expect(checkValue('venezuela.path', points)).toBeNull();
	});
	const steps = (length: number): number[][] => Array.from({ length }, (_, i) => [i, 1]);
	it.each([
		['0:1', 'a list of points (years, mb/d), got 0:1'],
		[{ length: 1, 0: [0, 1] }, 'a list of points (years, mb/d), got an object'],
		[[], '1…12 points, got 0'],
		[steps(13), '1…12 points, got 13'],
		[[[0, 1], [2]], 'pairs of years and mb/d, got a list of 1 at point 2'],
		[[[0, 1, 2]], 'pairs of years and mb/d, got a list of 3 at point 1'],
		[[[0, 1], '1:2'], 'pairs of years and mb/d, got 1:2 at point 2'],
		[new Array(2), 'pairs of years and mb/d, got nothing at point 1'],
		[[[Number.NaN, 1]], 'years 0…15, got NaN at point 1'],
		[[[16, 1]], 'years 0…15, got 16 at point 1'],
		[
			[
				[0, 1],
				[1, Number.NaN]
			],
			'0…4 mb/d, got NaN at point 2'
		],
		[[[0, 9]], '0…4 mb/d, got 9 at point 1'],
		[[[0, '1']], '0…4 mb/d, got the text 1 at point 1'],
		[
			[
				[0, 1],
				[0, 2]
			],
			'years that rise, got 0 after 0 at point 2'
		],
		[
			[
				[0, 1],
				[3, 2],
				[2, 2]
			],
			'years that rise, got 2 after 3 at point 3'
		]
	])('refuses %j', (points, expected) => {
		expect(message('venezuela.path', points)).toBe(`venezuela.path requires ${expected}`);
	});
});

describe('checkOverrides', () => {
	it('keeps what is legal and names each fault', () => {
		const { overrides, faults } = checkOverrides({ 'venezuela.target': 2, 'fx.rate': 0, colour: 1 });
		expect(overrides).toEqual({ 'venezuela.target': 2 });
		expect(faults.map(({ where }) => where)).toEqual(['fx.rate', 'override']);
	});
	it.each([
		[null, 'null'],
		[undefined, 'nothing'],
		[[], 'a list'],
		['{}', '{}'],
		[1, '1'],
		[new Map(), 'an object'],
		[new Float64Array(2), 'an object']
	])('refuses %o as a whole', (input, got) => {
		expect(checkOverrides(input)).toEqual({
			overrides: {},
			faults: [{ where: 'overrides', message: `overrides requires an object, got ${got}` }]
		});
	});
	it('reads own keys alone and lets no key reach a prototype', () => {
		const inherited = Object.create({ 'venezuela.target': 2 }) as unknown;
		expect(checkOverrides(inherited)).toEqual({ overrides: {}, faults: [] });
		const { overrides, faults } = checkOverrides(
			JSON.parse('{"__proto__":{"venezuela.target":2},"constructor":1}')
		);
		expect(faults).toHaveLength(2);
		expect(Object.keys(overrides)).toEqual([]);
		expect(Object.getPrototypeOf(overrides)).toBe(Object.prototype);
	});
	it('takes records without a prototype', () => {
		const bare = Object.assign(Object.create(null) as object, { 'fx.rate': 90 });
		expect(checkOverrides(bare)).toEqual({ overrides: { 'fx.rate': 90 }, faults: [] });
	});
	it('turns negative zero into zero, in points too', () => {
		const { overrides } = checkOverrides({ 'opec.offsetShare': -0, 'venezuela.path': [[-0, -0]] });
		expect(Object.is(overrides['opec.offsetShare'], 0)).toBe(true);
		expect(overrides['venezuela.path']?.[0].every((one) => Object.is(one, 0))).toBe(true);
	});
	it('shares no points with the input', () => {
		const points = [[0, 1.2]];
		const { overrides } = checkOverrides({ 'venezuela.path': points });
		points[0][1] = 99;
		expect(overrides['venezuela.path']).toEqual([[0, 1.2]]);
	});
	it('gives values that pass again, and a fault for every other key, whatever the input', () => {
		const id = fc.oneof(fc.constantFrom(...PARAMETERS.map((one) => one.id)), fc.string());
		const input = fc.dictionary(id, fc.oneof(fc.anything(), fc.double()), { maxKeys: 12 });
		fc.assert(
			fc.property(input, (record) => {
				const { overrides, faults } = checkOverrides(record);
				expect(Object.keys(overrides).length + faults.length).toBe(Object.keys(record).length);
				expect(checkOverrides(overrides)).toEqual({ overrides, faults: [] });
				for (const one of faults) expect(one.message).toMatch(/^\S+ requires [^\n]+, got [^\n]+$/u);
			})
		);
	});
	it('answers at once when a file has a hundred thousand unknown keys', () => {
		const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`venezuela.target${i}`, 1]));
		const { faults } = checkOverrides(many);
		expect(faults).toHaveLength(100_000);
		expect(faults.filter(({ message: text }) => text.includes('nearest'))).toHaveLength(20);
	});
});

describe('nearestId', () => {
	it.each([
		['venezuela.targte', 'venezuela.target'],
		['target', 'venezuela.target'],
		['opec.ofsetShare', 'opec.offsetShare'],
		['FX.RATE', 'fx.rate'],
		['xyz', null],
		['', null],
		['a'.repeat(10_000), null]
	])('of %s is %s', (text, expected) => {
		expect(nearestId(text)).toBe(expected);
	});
});

describe('editDistance', () => {
	it.each([
		['targte', 'target', 2],
		['', 'abc', 3],
		['kitten', 'sitting', 3],
		['Same', 'same', 0]
	])('of %s and %s is %i', (from, to, expected) => {
		expect(editDistance(from, to)).toBe(expected);
	});
});

describe('checkAssumptions', () => {
	it('refuses exports above production and names the three', () => {
		const [fault, ...others] = checkAssumptions(
			withOverrides(DEFAULTS, { 'russia.crudeExports': 7, 'russia.productExports': 4 })
		);
		expect(others).toEqual([]);
		expect(fault.message).toBe(
			'russia.crudeExports requires with russia.productExports no more than russia.production, got 7 + 4 mb/d of 10.3'
		);
	});
	it('passes exports equal to production, whatever the rounding', () => {
		const all = withOverrides(DEFAULTS, {
			'russia.production': 8.3,
			'russia.crudeExports': 4.7,
			'russia.productExports': 3.6
		});
		expect(checkAssumptions(all)).toEqual([]);
	});
});

describe('DomainError', () => {
	it('says one fault a line', () => {
		const { faults } = checkOverrides({ 'fx.rate': 0, 'opec.maxCut': 9 });
		const error = new DomainError(faults);
		expect(error).toBeInstanceOf(Error);
		expect(error.name).toBe('DomainError');
		expect(error.faults).toBe(faults);
		expect(error.message).toBe(
			'fx.rate requires 50…150 RUB/USD, got 0\nopec.maxCut requires 0…6 mb/d, got 9'
		);
	});
});
