import { describe, expect, it } from 'vitest';
import { benchmarkGrades } from '#models/grades/benchmarkGrades.ts';
import { crudePrice } from '#models/grades/crudePrice.ts';
import { priceCap } from '#models/grades/priceCap.ts';
import type { Outlook } from '#models/outlook/outlook.ts';
import { DEFAULTS } from '#models/parameters/registry.ts';
import { run } from '#models/simulate.ts';
import { MONTHS } from '#models/timeline.ts';

const flat = (value: number) => new Float64Array(MONTHS).fill(value);
const grades = {
	...DEFAULTS.grades,
	discount: 12,
	discountSlope: 0,
	heavyPressure: 2,
	espoWeight: 0.22,
	espoPremium: 6,
	productRatio: 1.1
};

/** Prices of the last month in a world with one price of Brent, which the outlook expects too. */
function pricesAt(brent: number, extra: Float64Array | null) {
	const world = run(DEFAULTS).scenario;
	world.brent.fill(brent);
	benchmarkGrades(grades, { brent: flat(brent) } as unknown as Outlook, extra, world);
	const [tax, urals, espo, products] = [world.taxPrice, world.urals, world.espo, world.productPrice];
	return [tax, urals, espo, products].map((series) => series[MONTHS - 1]);
}

describe('Russian grades, by hand', () => {
	it('at Brent 80 and 12 off: tax price 68, Urals 1.32 beneath it, ESPO 6 above Urals, products a tenth above Brent', () => {
		const [tax, urals, espo, products] = pricesAt(80, null);
		expect(tax).toBeCloseTo(68, 12);
		expect(urals).toBeCloseTo(66.68, 12);
		expect(espo).toBeCloseTo(72.68, 12);
		expect(products).toBeCloseTo(88, 12);
	});
	it('lose 2 dollars a barrel for each Venezuelan million', () => {
		expect(pricesAt(80, flat(1.5))[0]).toBeCloseTo(65, 12);
	});
	it('keep Urals at a dollar where Brent is worth two', () => {
		const [tax, urals, espo] = pricesAt(2, null);
		expect(tax).toBeCloseTo(0.8, 12);
		expect([urals, espo]).toEqual([1, 7]);
	});
});

describe('price received for crude, by hand', () => {
	const received = (priceCap: number) => {
		const world = run(DEFAULTS).scenario;
		world.urals.fill(60);
		world.espo.fill(70);
		world.priceCap.fill(priceCap);
		const assumptions = {
			grades: { ...grades, espoWeight: 0.25 },
			cap: { ...DEFAULTS.cap, enforcedShare: 0.4 }
		};
		crudePrice(assumptions, world);
		return world.crudePrice[MONTHS - 1];
	};
	it('mixes the cap on the enforced share of Urals with the market for the rest', () => {
		// 0.75 * (0.6 * 60 + 0.4 * 50) + 0.25 * 70
		expect(received(50)).toBeCloseTo(59.5, 12);
	});
	it('is the market’s where the cap stands above Urals', () => {
		expect(received(65)).toBeCloseTo(62.5, 12);
	});
});

describe('running price cap, by hand', () => {
	const cap = { ...DEFAULTS.cap, level: 50, rule: 'dynamic' as const };
	it('takes 85 % of the mean of five months, up or down, twice a year', () => {
		const urals = flat(30);
		urals.set([20, 60, 70, 80, 90, 100], 0);
		const into = new Float64Array(MONTHS);
		priceCap(cap, urals, into);
		// 0.85 * (60 + 70 + 80 + 90 + 100) / 5, then 0.85 * 30
		expect([into[0], into[5], into[6], into[11], into[12]]).toEqual([50, 50, 68, 68, 25.5]);
	});
	it('ignores a review that would lower it by 4 %, and takes one of 6 %', () => {
		const into = new Float64Array(MONTHS);
		priceCap(cap, flat(48 / 0.85), into);
		expect(into[6]).toBe(50);
		priceCap(cap, flat(47 / 0.85), into);
		expect(into[6]).toBeCloseTo(47, 12);
	});
});
