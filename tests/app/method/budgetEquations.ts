import fc from 'fast-check';
import { describe, it } from 'vitest';
import { budgetReceipts } from '#models/fiscal/budgetReceipts.ts';
import { budgetBase, wealthFund } from '#models/fiscal/budgetRule.ts';
import { cutoffPriceIn } from '#models/fiscal/cutoffPrice.ts';
import { exchangeRate } from '#models/fiscal/exchangeRate.ts';
import { exportDuty } from '#models/fiscal/exportDuty.ts';
import { extractionTax, priceCoefficient } from '#models/fiscal/extractionTax.ts';
import { isPaymentMonth, profitTaxInstalment } from '#models/fiscal/profitTax.ts';
import { roubleGrowth } from '#models/fiscal/roubleGrowth.ts';
import { DEFAULTS } from '#models/parameters/registry.ts';
import { MONTHS } from '#models/timeline.ts';
import { newWorlds } from '#models/worlds.ts';
import { chained, holdsEqual, real, rightSide, RUNS, same, whole } from './holdsEqual.ts';
import type { Values } from './holdsEqual.ts';

const fiscalLevers = {
	metTonnage: real(18, 32),
	metConstant: real(500, 3000),
	gasAndOther: real(50, 200),
	refinerySupportTonnage: real(0, 30),
	profitTaxBase: real(500, 2500),
	profitTaxElasticity: real(0.5, 2)
};
type Fiscal = typeof DEFAULTS.fiscal;
const filled = (value: number) => new Float64Array(MONTHS).fill(value);
const column = (low: number, high: number) =>
	fc.array(real(low, high), { minLength: MONTHS, maxLength: MONTHS });

interface Months {
	readonly price: Float64Array;
	readonly rate: Float64Array;
	readonly share: Float64Array;
	readonly growth: Float64Array;
}

const dutyAt = (price: number) => chained(['tonne', 'duty'], { price })['duty'];

/** Extraction tax and support of a month by the equations. */
function taxes(levers: Values, { price, rate, share, growth }: Months, m: number) {
	const back = (months: number) => price[Math.max(0, m - months)];
	const scope = chained(['coefficient', 'met', 'oil', 'support'], {
		...levers,
		taxPrice: price[m],
		exchangeRate: rate[m],
		growth: growth[m],
		laggedDuty: dutyAt((back(1) + back(2)) / 2),
		duty: dutyAt(price[m]),
		russiaOutput: share[m],
		production: 1
	});
	return { previousOil: scope.oil, previousSupport: scope.support };
}

/** Receipts of a month by the equations. */
function receiptsBy(levers: Values, months: Months, m: number): number {
	const { price, rate, growth } = months;
	const then = [m - 1, m - 2, m - 3].map((month) => Math.max(0, month));
	const meanRoublePrice = then.reduce((sum, month) => sum + price[month] * rate[month], 0) / 3;
	const instalment = rightSide('instalment', { ...levers, growth: growth[m], meanRoublePrice });
	return rightSide('receipts', {
		...levers,
		...taxes(levers, months, Math.max(0, m - 1)),
		growth: growth[m],
		paidInstalment: isPaymentMonth(m) ? instalment : 0
	});
}

describe('exchange rate and taxes', () => {
	it('growth', () =>
		holdsEqual(
			['years', 'growth'],
			{ drift: real(-0.05, 0.15), m: whole(0, 119) },
			({ drift, m }) => roubleGrowth(drift)[m]
		));

	it('exchangeRate', () =>
		holdsEqual(
			'exchangeRate',
			{
				fxRate: real(50, 150),
				growth: real(0.5, 4),
				taxPrice: real(2, 180),
				baselineTaxPrice: real(2, 180),
				oilElasticity: real(-0.1, 0.6)
			},
			({ fxRate, growth, taxPrice, baselineTaxPrice, oilElasticity }) => {
				const into = filled(0);
				const fx = { rate: fxRate, drift: 0, oilElasticity };
				exchangeRate(fx, filled(growth), filled(taxPrice), filled(baselineTaxPrice), into);
				return into[4];
			}
		));

	it('duty, with tonne', () =>
		holdsEqual(['tonne', 'duty'], { price: real(0, 200) }, ({ price }) => exportDuty(price)));
	it('duty at the feet of the brackets', () => {
		for (const price of [15, 20, 25]) same(dutyAt(price), exportDuty(price));
	});

	const prices = { taxPrice: real(0, 200), exchangeRate: real(40, 200) };
	it('coefficient', () =>
		holdsEqual('coefficient', prices, (values) => priceCoefficient(values.taxPrice, values.exchangeRate)));

	it('met', () =>
		holdsEqual(
			['coefficient', 'met'],
			{ ...prices, laggedDuty: real(0, 400), metConstant: real(500, 3000), growth: real(0.5, 4) },
			({ taxPrice, exchangeRate: rate, laggedDuty, metConstant, growth }) =>
				extractionTax(taxPrice, rate, laggedDuty, metConstant * growth)
		));

	it('instalment', () =>
		holdsEqual(
			'instalment',
			{ ...fiscalLevers, growth: real(0.5, 4), meanRoublePrice: real(500, 20_000) },
			(values) => profitTaxInstalment(values as unknown as Fiscal, values.meanRoublePrice, values.growth)
		));
});

describe('receipts and budget rule', () => {
	it('oil, support and receipts', () => {
		fc.assert(
			fc.property(
				fc.record(fiscalLevers),
				column(2, 180),
				column(50, 150),
				column(0.5, 1.2),
				whole(0, 119),
				(levers, price, rate, share, m) => {
					const months = {
						price: Float64Array.from(price),
						rate: Float64Array.from(rate),
						share: Float64Array.from(share),
						growth: roubleGrowth(0.03)
					};
					const into = filled(0);
					budgetReceipts(levers as unknown as Fiscal, { ...months, outputShare: months.share }, into);
					same(receiptsBy(levers, months, m), into[m]);
				}
			),
			{ numRuns: RUNS }
		);
	});

	it('cutoff', () =>
		holdsEqual('cutoff', { cutoffPrice: real(30, 80), year: whole(2026, 2040) }, ({ cutoffPrice, year }) =>
			cutoffPriceIn(cutoffPrice, year)
		));

	it('planRate and the base of the rule', () => {
		fc.assert(
			fc.property(
				fc.record(fiscalLevers),
				real(30, 80),
				real(50, 150),
				whole(0, 119),
				(levers, cutoffPrice, planExchangeRate, m) => {
					const growth = roubleGrowth(0.03);
					const into = filled(0);
					const budget = { ...DEFAULTS.budget, cutoffPrice, planExchangeRate };
					budgetBase({ budget, fiscal: levers as unknown as Fiscal }, 2027, growth, into);
					const year = (month: number) => 2027 + Math.floor(month / 12);
					const months = {
						price: growth.map((_, month) => rightSide('cutoff', { cutoffPrice, year: year(month) })),
						rate: growth.map((factor) => rightSide('planRate', { planExchangeRate, growth: factor })),
						share: filled(1),
						growth
					};
					same(receiptsBy(levers, months, m), into[m]);
				}
			),
			{ numRuns: RUNS }
		);
	});

	const sums = { previousFund: real(0, 15_000), receipts: real(-500, 4000), budgetBase: real(0, 2000) };
	const afterMonth = (name: 'wealthFund' | 'unfundedGap') => (values: Values) => {
		const world = newWorlds().scenario;
		world.oilGasBudgetRevenue.fill(values.receipts);
		world.budgetBase.fill(values.budgetBase);
		wealthFund({ ...DEFAULTS.budget, wealthFund: values.previousFund }, world);
		return world[name][0];
	};
	it('wealthFund, with flow', () => holdsEqual(['flow', 'wealthFund'], sums, afterMonth('wealthFund')));
	it('unfundedGap, with flow', () => holdsEqual(['flow', 'unfundedGap'], sums, afterMonth('unfundedGap')));
});
