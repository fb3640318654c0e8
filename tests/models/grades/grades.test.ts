import { describe, expect, it } from 'vitest';
import { discount } from '#models/grades/discount.ts';
import { priceCap } from '#models/grades/priceCap.ts';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import { run } from '#models/simulate.ts';
import { MONTHS } from '#models/timeline.ts';

const runOf = (overrides: Overrides) => run(withOverrides(DEFAULTS, overrides));
const grades = { ...DEFAULTS.grades, discount: 12, discountSlope: 0.1, heavyPressure: 2 };

describe('discount', () => {
	it('widens with dearer Brent and with Venezuelan barrels', () => {
		// Hand: 12 + 0.1 * (90 - 80) + 2 * 0.5.
		expect(discount(grades, 90, 80, 0.5)).toBeCloseTo(14, 12);
	});

	it('stays additive: Brent 81.7 and 68 with 12 off leave 69.7 and 56', () => {
		// Ministry pairs of September 2024 and April 2025.
		const additive = { ...grades, discountSlope: 0, heavyPressure: 0 };
		expect(81.7 - discount(additive, 81.7, 81.7, 0)).toBeCloseTo(69.7, 12);
		expect(68 - discount(additive, 68, 81.7, 0)).toBeCloseTo(56, 12);
	});

	it('is never negative and never above six tenths of Brent', () => {
		expect(discount({ ...grades, discount: 0 }, 50, 80, 0)).toBe(0);
		expect(discount({ ...grades, discount: 45 }, 20, 20, 0)).toBeCloseTo(12, 12);
	});
});

describe('price cap', () => {
	const cap = { ...DEFAULTS.cap, level: 50, rule: 'dynamic' as const };

	it('stands still under the fixed rule', () => {
		const into = new Float64Array(MONTHS);
		priceCap({ ...cap, rule: 'fixed' }, new Float64Array(MONTHS).fill(100), into);
		expect([...new Set(into)]).toEqual([50]);
	});

	it('moves to 85 % of the five months before, at months 6, 12, 18 …', () => {
		const into = new Float64Array(MONTHS);
		priceCap(cap, new Float64Array(MONTHS).fill(80), into);
		expect([into[5], into[6], into[119]]).toEqual([50, 68, 68]);
	});

	it('keeps the standing cap when the review moves it by 5 % or less', () => {
		const into = new Float64Array(MONTHS);
		priceCap(cap, new Float64Array(MONTHS).fill(52.4 / 0.85), into);
		expect([...new Set(into)]).toEqual([50]);
	});

	it('reads only the months before the review', () => {
		const urals = new Float64Array(MONTHS).fill(80);
		urals[6] = 1000;
		urals[0] = 0;
		const into = new Float64Array(MONTHS);
		priceCap(cap, urals, into);
		expect(into[6]).toBe(68);
	});
});

describe('Russian grades', () => {
	it('blend Urals and ESPO back to the tax price', () => {
		const { scenario } = runOf({});
		scenario.taxPrice.forEach((price, month) => {
			expect(0.78 * scenario.urals[month] + 0.22 * scenario.espo[month]).toBeCloseTo(price, 9);
		});
	});

	it('a cap fully enforced pays the cap for Urals and the market for ESPO', () => {
		const { scenario } = runOf({ 'cap.enforcedShare': 1, 'cap.level': 30 });
		scenario.crudePrice.forEach((price, month) => {
			expect(price).toBeCloseTo(0.78 * 30 + 0.22 * scenario.espo[month], 9);
		});
	});

	it('a cap above Urals binds nothing', () => {
		const free = runOf({}).scenario.crudePrice;
		const capped = runOf({ 'cap.enforcedShare': 1, 'cap.level': 100 }).scenario.crudePrice;
		expect([...capped]).toEqual([...free]);
	});
});
