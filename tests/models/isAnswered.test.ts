import { describe, expect, it } from 'vitest';
import { isAnswered } from '#models/isAnswered.ts';
import type { SeriesName } from '#models/series.ts';
import { unansweredMonths } from '#models/unansweredMonths.ts';

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
