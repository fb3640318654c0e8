import { describe, expect, it } from 'vitest';
import { copyAlike, roomy } from '#models/parameters/alike.ts';
import { DEFAULTS, PARAMETERS, valueOf, withOverrides } from '#models/parameters/registry.ts';

describe('a copy', () => {
	it('holds the same, in the same order, and is a record of its own', () => {
		const record = { one: 1, word: 'a', none: null, half: 0.5 };
		const copy = copyAlike(record);
		expect(copy).toEqual(record);
		expect(Object.keys(copy)).toEqual(Object.keys(record));
		copy.one = 2;
		expect(record.one).toBe(1);
	});
});

describe('a record with room for fractions', () => {
	it('holds the same, whole numbers whole', () => {
		const record = { one: 1, zero: 0, word: 'a', none: null, half: 0.5 };
		expect(roomy(record)).toEqual(record);
		expect(Object.keys(roomy(record))).toEqual(Object.keys(record));
	});

	it('leaves every default as the registry states it', () => {
		for (const parameter of PARAMETERS) expect(valueOf(DEFAULTS, parameter.id)).toBe(parameter.default);
	});
});

describe('assumptions', () => {
	it('have no group of more than sixteen parameters: engines make slow tables of larger records', () => {
		for (const group of Object.values(DEFAULTS)) expect(Object.keys(group).length).toBeLessThanOrEqual(16);
		expect(Object.keys(DEFAULTS).length).toBeLessThanOrEqual(16);
	});

	it('share untouched groups and leave the base as it was', () => {
		const moved = withOverrides(DEFAULTS, { 'opec.offsetShare': 0.7 });
		expect(moved.market).toBe(DEFAULTS.market);
		expect(moved.opec).not.toBe(DEFAULTS.opec);
		expect([moved.opec.offsetShare, DEFAULTS.opec.offsetShare]).toEqual([0.7, 0.2]);
	});
});
