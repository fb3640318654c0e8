import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetReceipts } from '#models/fiscal/budgetReceipts.ts';
import { cutoffPriceIn } from '#models/fiscal/cutoffPrice.ts';
import { exportDuty } from '#models/fiscal/exportDuty.ts';
import { extractionTax, priceCoefficient } from '#models/fiscal/extractionTax.ts';
import { isPaymentMonth, profitTaxInstalment } from '#models/fiscal/profitTax.ts';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import { run } from '#models/simulate.ts';
import { MONTHS } from '#models/timeline.ts';

const runOf = (overrides: Overrides) => run(withOverrides(DEFAULTS, overrides));
const flat = (value: number) => new Float64Array(MONTHS).fill(value);

describe('extraction tax', () => {
	// Origin: the Federal Tax Service's monthly letters on Kc (Urals, official mean rate).
	it.each([
		['September 2014', 95.62, 37.8766, 11.6997],
		['December 2014', 60.9, 55.5389, 9.7672],
		['September 2018', 78.13, 67.6597, 16.3654],
		['October 2021', 81.71, 71.4981, 18.2745],
		['December 2024', 63.44, 102.4737, 19.0185],
		['March 2025', 58.99, 86.0987, 14.5114],
		['May 2025', 52.08, 80.4603, 11.4309]
	])('has the coefficient of the official letter of %s', (_, price, rate, expected) => {
		expect(Math.abs(priceCoefficient(price, rate) - expected)).toBeLessThanOrEqual(1e-4);
	});

	it('leaves only duty and constant below the free price', () => {
		expect(extractionTax(14, 80, 2, 100)).toBe(260);
	});
});

describe('export duty', () => {
	it('is nothing up to 15 dollars and 12.775 at 20', () => {
		expect(exportDuty(15)).toBe(0);
		expect(exportDuty(20)).toBeCloseTo(12.775, 12);
	});

	it('follows the top bracket at 60 dollars', () => {
		// Hand: 29.2 + 0.3 * (438 - 182.5).
		expect(exportDuty(60)).toBeCloseTo(105.85, 12);
	});

	it('sees a price of 25.0000000001 as 25', () => {
		expect(exportDuty(25.0000000001)).toBe(exportDuty(25));
	});

	it('rises with the price', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 200, noNaN: true }),
				fc.double({ min: 0, max: 10, noNaN: true }),
				(price, more) => {
					expect(exportDuty(price + more)).toBeGreaterThanOrEqual(exportDuty(price) - 1e-9);
				}
			)
		);
	});
});

describe('profit-based tax', () => {
	it('is paid in March, April, July and October', () => {
		const paid = Array.from({ length: 12 }, (_, month) => month).filter(isPaymentMonth);
		expect(paid).toEqual([2, 3, 6, 9]);
		expect(isPaymentMonth(14)).toBe(true);
	});

	it('is a quarter of the base at the reference rouble price', () => {
		expect(profitTaxInstalment({ ...DEFAULTS.fiscal, profitTaxBase: 1350 }, 5300, 1)).toBeCloseTo(337.5, 9);
	});

	it('answers the rouble price with its elasticity', () => {
		const fiscal = { ...DEFAULTS.fiscal, profitTaxElasticity: 2 };
		expect(profitTaxInstalment(fiscal, 10600, 1) / profitTaxInstalment(fiscal, 5300, 1)).toBeCloseTo(4, 9);
	});
});

describe('budget receipts', () => {
	it('pay this month’s taxes in the next one', () => {
		const price = flat(60);
		price[10] = 90;
		const base = { rate: flat(80), outputShare: null, growth: flat(1) };
		const calm = new Float64Array(MONTHS);
		const spike = new Float64Array(MONTHS);
		const fiscal = { ...DEFAULTS.fiscal, profitTaxBase: 0 };
		budgetReceipts(fiscal, { ...base, price: flat(60) }, calm);
		budgetReceipts(fiscal, { ...base, price }, spike);
		const moved = [...spike].flatMap((value, month) => (value === calm[month] ? [] : [month]));
		// Month 10's price: its own coefficient and support in 11, its duty in the taxes of 11 and 12, paid in 12 and 13.
		expect(moved).toEqual([11, 12, 13]);
	});

	it('scale with output', () => {
		const fiscal = { ...DEFAULTS.fiscal, profitTaxBase: 0, gasAndOther: 0, refinerySupportTonnage: 0 };
		const base = { price: flat(60), rate: flat(80), growth: flat(1) };
		const full = new Float64Array(MONTHS);
		const half = new Float64Array(MONTHS);
		budgetReceipts(fiscal, { ...base, outputShare: null }, full);
		budgetReceipts(fiscal, { ...base, outputShare: flat(0.5) }, half);
		half.forEach((value, month) => expect(value).toBeCloseTo(full[month] / 2, 9));
	});
});

describe('budget rule', () => {
	it('lowers the cut-off by a dollar a year to 55 in 2030 and then adds two per cent a year', () => {
		expect([2026, 2027, 2030, 2031].map((year) => cutoffPriceIn(59, year))).toEqual([59, 58, 55, 55 * 1.02]);
	});

	it('moves the fund by receipts less base while the fund lasts, and the gap by the rest', () => {
		const { scenario, assumptions } = runOf({ 'grades.discount': 35 });
		let fund: number = assumptions.budget.wealthFund;
		scenario.wealthFund.forEach((after, month) => {
			const flow = scenario.oilGasBudgetRevenue[month] - scenario.budgetBase[month];
			expect(after - scenario.unfundedGap[month]).toBeCloseTo(fund + flow, 6);
			expect(after * scenario.unfundedGap[month]).toBe(0);
			fund = after;
		});
		expect(Math.max(...scenario.unfundedGap)).toBeGreaterThan(0);
	});

	it('is the same in both worlds', () => {
		const { baseline, scenario } = runOf({ 'venezuela.target': 4 });
		expect([...scenario.budgetBase]).toEqual([...baseline.budgetBase]);
	});
});

describe('exchange rate', () => {
	it('weakens when the tax price falls, by the elasticity', () => {
		const { baseline, scenario } = runOf({ 'fx.oilElasticity': 0.4, 'venezuela.target': 4 });
		const month = 60;
		const ratio = scenario.taxPrice[month] / baseline.taxPrice[month];
		expect(ratio).toBeLessThan(1);
		expect(scenario.exchangeRate[month] / baseline.exchangeRate[month]).toBeCloseTo(ratio ** -0.4, 12);
	});
});
