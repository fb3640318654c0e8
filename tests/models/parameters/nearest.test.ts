import { describe, expect, it } from 'vitest';
import { nearest } from '#models/parameters/nearest.ts';

describe('nearest', () => {
	it.each([
		['presets', ['preset', 'run'], 'preset'],
		['rnu', ['draws', 'run'], 'run'],
		['P', ['p', 'm'], 'p'],
		// Two of three letters stand otherwise: nothing that was mistyped.
		['foo', ['outlook', 'fx'], null],
		['fox', ['fx', 'opec'], 'fx'],
		['goldman', ['jpmorgan', 'goldman-2030'], 'goldman-2030'],
		['Hard', ['hardCurrencyRevenue', 'brent'], 'hardCurrencyRevenue'],
		['csis', ['csis-modest', 'csis-significant'], null],
		['ur', ['urals', 'brent'], null],
		['', ['urals'], null]
	])('of %s among %o is %s', (word, known, expected) => {
		expect(nearest(word, known)).toBe(expected);
	});
});
