import { describe, expect, it } from 'vitest';
import { checkAssumptions, checkOverrides, checkValue } from '#models/parameters/check.ts';
import { fault } from '#models/parameters/fault.ts';
import { editDistance, nearestId } from '#models/parameters/nearestId.ts';
import { isWithin } from '#models/parameters/pathFault.ts';
import { DEFAULTS, isParameterId, parameter, withOverrides } from '#models/parameters/registry.ts';
import type { Overrides, ParameterId } from '#models/parameters/registry.ts';
import { requiredRange } from '#models/parameters/requiredRange.ts';
import { shownNumber, shownValue } from '#models/parameters/shownValue.ts';

describe('a value as a fault prints it', () => {
	it.each([
		[undefined, 'nothing'],
		['', 'nothing'],
		[null, 'null'],
		['two\nlines', 'two lines'],
		[[], 'a list'],
		[{}, 'an object'],
		[() => 1, 'a function'],
		[Symbol('x'), 'a symbol'],
		[1.5, '1.5'],
		[false, 'false'],
		[7n, '7']
	])('%o is %s', (value, shown) => {
		expect(shownValue(value)).toBe(shown);
	});
	it('never runs anything of the value itself', () => {
		const hostile = {
			toString: () => {
				throw new Error('run');
			}
		};
		expect(shownValue(hostile)).toBe('an object');
	});
	it('is called a text where a number is required', () => {
		expect(shownNumber('2')).toBe('the text 2');
		expect(shownNumber('')).toBe('nothing');
		expect(shownNumber(2)).toBe('2');
	});
	it.each(['\u0000', '\u007f', '\u200b', '\u202e', '\ud800'])(
		'says that there is more in a text than can be seen: %j',
		(character) => {
			expect(shownNumber(`0.3${character}`)).toBe('the text 0.3 with characters that do not print');
			expect(shownValue(`${character}dynamic`)).toBe('dynamic with characters that do not print');
		}
	);
});

describe('fault and range', () => {
	it('have one grammar', () => {
		expect(fault('a', 'b', 'c')).toEqual({ where: 'a', message: 'a requires b, got c' });
	});
	it('state a unit where there is one', () => {
		expect(requiredRange({ low: 0, high: 2, unit: 'mb/d' })).toBe('0…2 mb/d');
		expect(requiredRange({ low: -1, high: 2, unit: '1' })).toBe('-1…2');
	});
	it('include both ends of a range and no text', () => {
		expect([0, 1, 2].map((value) => isWithin(value, 0, 2))).toEqual([true, true, true]);
		expect([-0.1, 2.1, NaN, '1', null].map((value) => isWithin(value, 0, 2))).toEqual([
			false,
			false,
			false,
			false,
			false
		]);
	});
});

describe('editDistance, by hand', () => {
	it.each([
		['', '', 0],
		['abc', '', 3],
		['', 'abc', 3],
		['abc', 'abd', 1],
		['abc', 'xabc', 1],
		['abc', 'abcx', 1],
		['abc', 'ac', 1],
		['ab', 'ba', 2],
		['flaw', 'lawn', 2],
		['saturday', 'SUNDAY', 3]
	])('from %j to %j is %i', (from, to, steps) => {
		expect(editDistance(from, to)).toBe(steps);
	});
});

describe('nearestId, at its limits', () => {
	it('takes fewer mistakes than four tenths of the text, rounded up', () => {
		// Five letters: one mistake is fewer than two, two are not.
		expect(nearestId('lvele')).toBeNull();
		expect(nearestId('leval')).toBe('cap.level');
	});
	it('takes seventeen signs too many of fifty for a slip, and twenty-seven of sixty for another text', () => {
		const padded = (length: number) => 'market.otherSupplyElasticityShort'.padEnd(length, '-');
		expect(nearestId(padded(50))).toBe('market.otherSupplyElasticityShort');
		expect(nearestId(padded(60))).toBeNull();
	});
	it('finds every id and every name that it is given as it is', () => {
		expect(nearestId('fx.oilElasticity')).toBe('fx.oilElasticity');
		expect(nearestId('wealthFund')).toBe('budget.wealthFund');
	});
});

describe('overrides', () => {
	it('get help for the first twenty unknown ids', () => {
		const unknown = (count: number) =>
			checkOverrides(
				Object.fromEntries(Array.from({ length: count }, (_, index) => [`venezuela.tarjet${index}`, 1]))
			).faults.filter(({ message }) => message.includes('; nearest: venezuela.target'));
		expect(unknown(20)).toHaveLength(20);
		expect(unknown(21)).toHaveLength(20);
	});
	it('keep choices and points as they are', () => {
		const overrides: Overrides = { 'cap.rule': 'dynamic', 'venezuela.path': [[1, 2]], 'fx.drift': 0 };
		expect(checkOverrides(overrides)).toEqual({ overrides, faults: [] });
		expect(checkOverrides({ 'venezuela.path': null })).toEqual({
			overrides: { 'venezuela.path': null },
			faults: []
		});
	});
	it('are refused as a whole where they are no object, and name what they are', () => {
		expect(checkOverrides(new Date(0)).faults[0].message).toBe('overrides requires an object, got an object');
		expect(checkOverrides(true).faults[0].message).toBe('overrides requires an object, got true');
	});
	it('name an unknown id that nothing is near', () => {
		expect(checkOverrides({ 'colour of the sky': 1 }).faults).toEqual([
			{ where: 'override', message: 'override requires a known parameter id, got colour of the sky' }
		]);
	});
});

describe('values that belong together', () => {
	const exports = (crude: number, products: number) =>
		checkAssumptions(
			withOverrides(DEFAULTS, {
				'russia.production': 10,
				'russia.crudeExports': crude,
				'russia.productExports': products
			})
		);
	it('may be equal to what is produced, and a barrel a day more is too much', () => {
		expect(exports(7, 3)).toEqual([]);
		expect(exports(7, 2.999)).toEqual([]);
		expect(exports(7, 3 + 1e-6)).toHaveLength(1);
		expect(exports(7, 3 + 1e-10)).toEqual([]);
	});
	it('are blamed on crude exports', () => {
		expect(exports(8, 3)[0]).toEqual({
			where: 'russia.crudeExports',
			message:
				'russia.crudeExports requires with russia.productExports no more than russia.production, got 8 + 3 mb/d of 10'
		});
	});
});

describe('a path of points', () => {
	const points = (count: number) => Array.from({ length: count }, (_, years) => [years, 1]);
	it('may have twelve points and no thirteenth', () => {
		expect(checkValue('venezuela.path', points(12))).toBeNull();
		expect(checkValue('venezuela.path', points(13))?.message).toBe(
			'venezuela.path requires 1…12 points, got 13'
		);
	});
});

describe('ids', () => {
	it('are known by their whole text', () => {
		expect(isParameterId('fx.rate')).toBe(true);
		for (const text of ['fx', 'rate', 'fx.rate ', 'FX.rate', '', '__proto__', 'fx.toString'])
			expect(isParameterId(text)).toBe(false);
	});
	it('lead to their passport', () => {
		expect(parameter('venezuela.target')).toMatchObject({
			id: 'venezuela.target',
			group: 'venezuela',
			name: 'target',
			kind: 'number',
			unit: 'mb/d'
		});
	});
	it('that are undefined or unknown leave the base alone', () => {
		const base = withOverrides(DEFAULTS, { 'fx.rate': 90 });
		expect(withOverrides(base, { 'fx.rate': undefined, x: 1 } as unknown as Overrides)).toEqual(base);
		expect(withOverrides(base, { 'fx.rate': 70 }).fx.rate).toBe(70);
		expect(base.fx.rate).toBe(90);
	});
	it('may be set twice in a group', () => {
		const both = withOverrides(DEFAULTS, { 'fx.rate': 90, 'fx.drift': 0.1 });
		expect(both.fx).toEqual({ ...DEFAULTS.fx, rate: 90, drift: 0.1 });
	});
	it('that are unknown are a fault of the value too', () => {
		expect(checkValue('x.y' as ParameterId, 1)?.where).toBe('override');
	});
});
