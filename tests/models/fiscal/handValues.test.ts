import { describe, expect, it } from 'vitest';
import { worldBudget } from '#models/fiscal/budget.ts';
import { budgetReceipts } from '#models/fiscal/budgetReceipts.ts';
import { budgetBase, wealthFund } from '#models/fiscal/budgetRule.ts';
import { exchangeRate } from '#models/fiscal/exchangeRate.ts';
import { exportDuty } from '#models/fiscal/exportDuty.ts';
import { extractionTax } from '#models/fiscal/extractionTax.ts';
import { roubleGrowth } from '#models/fiscal/roubleGrowth.ts';
import { DEFAULTS } from '#models/parameters/registry.ts';
import { run } from '#models/simulate.ts';
import { MONTHS } from '#models/timeline.ts';

const flat = (value: number) => new Float64Array(MONTHS).fill(value);
/** Round numbers, so that every value of this file can be checked with a pocket calculator. */
const FISCAL = {
	...DEFAULTS.fiscal,
	metTonnage: 10,
	metConstant: 0,
	refinerySupportTonnage: 2,
	gasAndOther: 100,
	profitTaxBase: 400,
	profitTaxElasticity: 1
};

function receipts(fiscal: typeof FISCAL, price: Float64Array, growth = flat(1)): Float64Array {
	const into = new Float64Array(MONTHS);
	budgetReceipts(fiscal, { price, rate: flat(80), outputShare: null, growth }, into);
	return into;
}

describe('export duty, by hand', () => {
	it.each([
		[14, 0],
		[14.99, 0],
		[15.5, 1.2775], // 0.35 * (113.15 - 109.5)
		[22, 19.35], // 12.78 + 0.45 * (160.6 - 146)
		[25, 29.205], // still the middle bracket: 12.78 + 0.45 * 36.5
		[26, 31.39] // 29.2 + 0.3 * (189.8 - 182.5)
	])('at %d dollars is %d dollars a tonne', (price, duty) => {
		expect(exportDuty(price)).toBeCloseTo(duty, 9);
	});
});

describe('extraction tax, by hand', () => {
	it('adds the coefficient times 919, the duty in roubles and the constant', () => {
		// 919 * 45 * 80 / 261 + 80 * 2 + 100
		expect(extractionTax(60, 80, 2, 100)).toBeCloseTo(12_935.862_068_97, 6);
	});
});

describe('budget receipts, by hand', () => {
	it('at a constant price are tax less support plus gas, and in four months an instalment', () => {
		// (10 * (12,675.862 + 80 * 105.85) - 2 * 80 * 105.85) / 1000 + 100; instalment 100 * 4800 / 5300
		const year = receipts(FISCAL, flat(60)).slice(12, 24);
		[...year].forEach((value, month) => {
			const paid = [2, 3, 6, 9].includes(month) ? 90.566_037_735_8 : 0;
			expect(value).toBeCloseTo(294.502_620_689_7 + paid, 8);
		});
	});

	it('pay the profit-based tax on the mean of the three months before', () => {
		const only = { ...FISCAL, metTonnage: 0, refinerySupportTonnage: 0, gasAndOther: 0 };
		const price = flat(60);
		[3, 4, 5].forEach((month, index) => (price[month] = 30 * (index + 1)));
		// April: months 0, 1, 2 at 60. July: 30, 60 and 90. October: 60 again.
		expect(receipts(only, price)[3]).toBeCloseTo(90.566_037_735_8, 9);
		expect(receipts(only, price)[6]).toBeCloseTo(90.566_037_735_8, 9);
		price[5] = 150;
		// 100 * 80 * (30 + 60 + 150) / 3 / 5300
		expect(receipts(only, price)[6]).toBeCloseTo(120.754_716_981_1, 9);
	});

	it('take month 0 for the months before the start', () => {
		const only = { ...FISCAL, metTonnage: 0, refinerySupportTonnage: 0, gasAndOther: 0 };
		const price = flat(60);
		price[0] = 30;
		// March: months 1, 0 and, for the December before, 0 again: 100 * 80 * (60 + 30 + 30) / 3 / 5300.
		expect(receipts(only, price)[2]).toBeCloseTo(60.377_358_490_6, 9);
	});

	it('let the constant and the gas grow with the rouble, the instalment at a given real price too', () => {
		// At 15 dollars coefficient and duty are nothing: 10 * 50 * 2 / 1000 + 100 * 2.
		const constant = { ...FISCAL, metConstant: 50, profitTaxBase: 0 };
		expect(receipts(constant, flat(15), flat(2))[5]).toBeCloseTo(201, 12);
		// 400 / 4 * 2 * (1200 / (5300 * 2)) ^ 2
		const profit = {
			...FISCAL,
			metTonnage: 0,
			refinerySupportTonnage: 0,
			gasAndOther: 0,
			profitTaxElasticity: 2
		};
		expect(receipts(profit, flat(15), flat(2))[6]).toBeCloseTo(2.563_189_747_2, 9);
	});
});

describe('budget rule, by hand', () => {
	it('counts as permanent the taxes at the cut-off price and the exchange rate of the plan', () => {
		const budget = { ...DEFAULTS.budget, cutoffPrice: 60, planExchangeRate: 80 };
		const into = new Float64Array(MONTHS);
		budgetBase({ budget, fiscal: { ...FISCAL, profitTaxBase: 0 } }, 2027, flat(1), into);
		// 59 dollars in 2027: (10 * (919 * 44 * 80 / 261 + 80 * 103.66) - 2 * 80 * 103.66) / 1000 + 100
		expect(into[0]).toBeCloseTo(290.284_162_452_1, 8);
		// January 2028 still pays December's taxes; February those at 58 dollars, with the duty of November and December.
		expect(into[12]).toBeCloseTo(290.284_162_452_1, 8);
		expect(into[13]).toBeCloseTo(287.817_704_214_6, 8);
	});

	it('lets the exchange rate of the plan grow with the rouble', () => {
		const budget = { ...DEFAULTS.budget, cutoffPrice: 60, planExchangeRate: 80 };
		const coefficientAlone = { ...FISCAL, refinerySupportTonnage: 0, gasAndOther: 0, profitTaxBase: 0 };
		const [single, double] = [new Float64Array(MONTHS), new Float64Array(MONTHS)];
		budgetBase({ budget, fiscal: coefficientAlone }, 2027, flat(1), single);
		budgetBase({ budget, fiscal: coefficientAlone }, 2027, flat(2), double);
		double.forEach((value, month) => expect(value / single[month]).toBeCloseTo(2, 9));
	});

	it('drains the fund, then opens a gap, and a surplus refills without repaying', () => {
		const world = run(DEFAULTS).scenario;
		world.budgetBase.fill(40);
		world.oilGasBudgetRevenue.fill(10);
		world.oilGasBudgetRevenue.fill(65, 6);
		wealthFund({ ...DEFAULTS.budget, wealthFund: 100 }, world);
		expect([...world.wealthFund.slice(0, 8)]).toEqual([70, 40, 10, 0, 0, 0, 25, 50]);
		expect([...world.unfundedGap.slice(0, 8)]).toEqual([0, 0, 0, 20, 30, 30, 0, 0]);
	});
});

describe('exchange rate, by hand', () => {
	const rateAt = (price: number) => {
		const into = new Float64Array(MONTHS);
		exchangeRate({ ...DEFAULTS.fx, rate: 90, oilElasticity: 0.5 }, flat(2), flat(price), flat(100), into);
		return into[7];
	};
	it('is the assumed rate with growth at the baseline’s price, and doubles at a quarter of it', () => {
		expect(rateAt(100)).toBe(180);
		expect(rateAt(25)).toBeCloseTo(360, 9);
	});
	it('answers a fifth to five times the price and nothing beyond', () => {
		expect(rateAt(1)).toBeCloseTo(180 * Math.sqrt(5), 9);
		expect(rateAt(1)).toBe(rateAt(20));
		expect(rateAt(10_000)).toBeCloseTo(180 / Math.sqrt(5), 9);
		expect(rateAt(10_000)).toBe(rateAt(500));
	});
});

describe('rouble growth', () => {
	it('multiplies by 1 + drift in twelve months, from any month on', () => {
		const growth = roubleGrowth(0.1);
		for (const month of [0, 5, 100]) expect(growth[month + 12] / growth[month]).toBeCloseTo(1.1, 12);
		expect(roubleGrowth(0).every((factor) => factor === 1)).toBe(true);
	});
});

describe('one world’s budget', () => {
	it('taxes the barrels that Russia produces, as a share of those that it could', () => {
		const onlyOil = { ...FISCAL, refinerySupportTonnage: 0, gasAndOther: 0, profitTaxBase: 0 };
		const assumptions = { ...DEFAULTS, fiscal: onlyOil, fx: { ...DEFAULTS.fx, rate: 80, drift: 0 } };
		const world = run(DEFAULTS).scenario;
		world.taxPrice.fill(60);
		world.russiaOutput.fill(DEFAULTS.russia.production / 4);
		worldBudget(assumptions, flat(1), flat(60), world);
		// A quarter of 10 * (919 * 45 * 80 / 261 + 80 * 105.85) / 1000
		expect(world.oilGasBudgetRevenue[MONTHS - 1]).toBeCloseTo(52.859_655_172_4, 8);
	});
});
