import { describe, expect, it } from 'vitest';
import { SERIES, SERIES_NAMES } from '#models/series.ts';
import { simulate } from '#models/simulate.ts';
import { yearFigure, yearly, years } from '#models/summary.ts';
import { calendarMonth, monthLabel, MONTHS, monthlySpeed, yearsAt } from '#models/timeline.ts';

/** Months numbered from 0, so that every rule has a figure that can be worked out by hand. */
const counted = Float64Array.from({ length: MONTHS }, (_, month) => month);

describe('yearly figures', () => {
	it('are means of prices, flows and the exchange rate', () => {
		for (const name of ['brent', 'demand', 'exchangeRate', 'capital', 'stockBuild'] as const) {
			expect(yearFigure(counted, name, 1)).toBeCloseTo(17.5, 12);
		}
	});

	it('are sums of receipts and gaps', () => {
		for (const name of [
			'exportRevenue',
			'hardCurrencyRevenue',
			'oilGasBudgetRevenue',
			'budgetBase',
			'unfundedGap'
		] as const) {
			expect(yearFigure(counted, name, 0)).toBe(66);
		}
	});

	it('are the last month of fund and cap', () => {
		expect(yearly(counted, 'wealthFund')).toEqual([11, 23, 35, 47, 59, 71, 83, 95, 107, 119]);
		expect(yearFigure(counted, 'priceCap', 9)).toBe(119);
	});

	it('stand for every series of both worlds, from the outlook’s first year', () => {
		const summary = years(simulate({ 'outlook.vintage': 'eia-2026-01' }));
		expect(summary.from).toBe(2026);
		expect(Object.keys(summary.scenario)).toEqual(SERIES_NAMES);
		expect(summary.baseline.brent.slice(0, 2)).toEqual(
			[55.87, 54.02].map((price) => expect.closeTo(price, 9))
		);
	});

	it('carry a yearly unit that fits the rule', () => {
		for (const { unit, yearlyUnit, yearly: rule } of Object.values(SERIES)) {
			if (rule === 'sum')
				expect([unit, yearlyUnit]).toEqual([
					expect.stringMatching(/\/month$/),
					expect.stringMatching(/\/yr$/)
				]);
			else expect(yearlyUnit).toBe(unit);
		}
	});
});

describe('timeline', () => {
	it('ends a month at (m + 1) / 12 years', () => {
		expect([yearsAt(0), yearsAt(11), yearsAt(119)]).toEqual([1 / 12, 1, 10]);
	});

	it('counts calendar months from a January', () => {
		expect(calendarMonth(2027, 13)).toEqual({ year: 2028, month: 2 });
		expect([monthLabel(2027, 0), monthLabel(2026, 119)]).toEqual(['2027-01', '2035-12']);
	});

	it('closes half of a gap with a half-life of one month', () => {
		expect(monthlySpeed(1)).toBe(0.5);
	});
});

describe('the central set', () => {
	it('lowers Russian hard currency by about 3.1 USD bn and Brent by about 1.2 dollars in 2031', () => {
		// Origin: the figures that the model's specification prints beside its bands.
		const { baseline, scenario } = years(simulate());
		const year = 2031 - 2027;
		expect(scenario.hardCurrencyRevenue[year] - baseline.hardCurrencyRevenue[year]).toBeCloseTo(-3.1, 1);
		expect(scenario.brent[year] - baseline.brent[year]).toBeCloseTo(-1.2, 1);
	});
});
