import { describe, expect, it } from 'vitest';
import { isAnswered } from '#models/isAnswered.ts';
import { capCarriedMonths } from '#models/grades/capCarriedMonths.ts';
import { priceCap } from '#models/grades/priceCap.ts';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import type { SeriesName } from '#models/series.ts';
import { run } from '#models/simulate.ts';
import { unansweredMonths } from '#models/unansweredMonths.ts';
import { glut } from '../helpers/glut.ts';

// No price clears in December 2028 nor in March 2030.
const market = { uncleared: [23, 38], startYear: 2027 };
const answered = (series: SeriesName) =>
	Array.from({ length: 10 }, (_, index) => 2027 + index).filter((year) => isAnswered(series, market, year));

describe('where no price clears the market', () => {
	it('a price and what follows from it have no answer in those years alone', () => {
		const others = [2027, 2029, 2031, 2032, 2033, 2034, 2035, 2036];
		expect(answered('brent')).toEqual(others);
		expect(answered('hardCurrencyRevenue')).toEqual(others);
	});

	it('budget receipts have none for three months more: taxes look back', () => {
		expect(answered('oilGasBudgetRevenue')).toEqual([2027, 2031, 2032, 2033, 2034, 2035, 2036]);
		expect(unansweredMonths('oilGasBudgetRevenue', market)).toEqual([23, 24, 25, 26, 38, 39, 40, 41]);
	});

	it('the wealth fund, a stock, has none from the first month on, nor the gap that it leaves', () => {
		for (const series of ['wealthFund', 'unfundedGap'] as const) {
			expect(answered(series)).toEqual([2027]);
			const months = unansweredMonths(series, market);
			expect([months[0], months.at(-1), months.length]).toEqual([23, 119, 97]);
		}
	});

	it('what Venezuela pumps has one throughout, and so has all where a price always clears', () => {
		expect(answered('venezuelaOutput')).toHaveLength(10);
		expect(unansweredMonths('wealthFund', { uncleared: [] })).toEqual([]);
		expect(isAnswered('wealthFund', { uncleared: [], startYear: 2027 }, 2036)).toBe(true);
	});
});

describe('the level of a running cap', () => {
	/** The cap where Urals costs 60 but for month 8, and stands at 51, 85 % of that, from the first on. */
	const capWith = (inMonth8: number) => {
		const urals = new Float64Array(120).fill(60);
		urals[8] = inMonth8;
		const cap = new Float64Array(120);
		priceCap({ ...DEFAULTS.cap, rule: 'dynamic', level: 51 }, urals, cap);
		return cap;
	};
	const span = (from: number, until: number) => Array.from({ length: until - from }, (_, at) => from + at);

	it('rests on a month without a price from the review that averages it to the next that sets it anew', () => {
		// Month 12 averages months 7 to 11: 0.85 * (4 * 60 + 10) / 5 = 42.5, more than 5 % off; month 18 is back at 51.
		const low = capWith(10);
		expect([low[11], low[12], low[17], low[18]]).toEqual([51, 42.5, 42.5, 51]);
		expect(capCarriedMonths(low, [8])).toEqual(span(12, 18));
		// 0.85 * (4 * 60 + 110) / 5 = 59.5.
		expect(capWith(110)[12]).toBe(59.5);
		expect(capCarriedMonths(capWith(110), [8])).toEqual(span(12, 18));
	});

	it('rests on it longer where the next review leaves it standing', () => {
		// 0.85 * (4 * 60 + 50) / 5 = 49.3, less than 5 % off: whether it moved, another price would have decided.
		const same = capWith(50);
		expect(new Set(same)).toEqual(new Set([51]));
		expect(capCarriedMonths(same, [8])).toEqual(span(12, 120));
	});

	it('rests on no month that no review averages', () => {
		// Reviews in months 6, 12, 18 average months 1 to 5, 7 to 11, 13 to 17.
		expect(capCarriedMonths(capWith(60), [0, 6, 12])).toEqual([]);
	});

	const capped = (own: Overrides) => run(withOverrides(assumptionsOf(glut(2)), own));
	const later = (series: SeriesName, own: Overrides) => {
		const market = capped(own);
		const last = market.uncleared.at(-1) as number;
		return unansweredMonths(series, market).filter((month) => month > last);
	};
	const running = { 'cap.rule': 'dynamic', 'cap.enforcedShare': 1 } as const;

	it('leaves what is sold under it without an answer, and only that', () => {
		expect(capped(running).uncleared).toEqual(span(0, 24));
		// The review of January 2029 averages August to December 2028, that of July has prices alone.
		for (const series of ['priceCap', 'crudePrice', 'exportRevenue', 'hardCurrencyRevenue'] as const)
			expect(later(series, running)).toEqual(span(24, 30));
		for (const series of ['brent', 'urals', 'taxPrice', 'productPrice', 'exchangeRate'] as const)
			expect(later(series, running)).toEqual([]);
	});

	it('touches nothing but itself where nobody keeps to it, and nothing at all where it is fixed', () => {
		const idle = { 'cap.rule': 'dynamic', 'cap.enforcedShare': 0 } as const;
		expect(later('priceCap', idle)).toEqual(span(24, 30));
		expect(later('hardCurrencyRevenue', idle)).toEqual([]);
		expect(later('hardCurrencyRevenue', { 'cap.enforcedShare': 1 })).toEqual([]);
	});
});
