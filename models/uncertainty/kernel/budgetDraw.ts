import { budgetBase } from '../../fiscal/budgetRule.ts';
import { LARGEST_RATIO, SMALLEST_RATIO } from '../../fiscal/exchangeRate.ts';
import { exportDuty } from '../../fiscal/exportDuty.ts';
import { BASE_RATE, COEFFICIENT_DIVISOR, FREE_PRICE } from '../../fiscal/extractionTax.ts';
import { INSTALMENTS, REFERENCE_ROUBLE_PRICE, isPaymentMonth } from '../../fiscal/profitTax.ts';
import { MONTHS } from '../../timeline.ts';
import { groupOfDraw } from './plainDraw.ts';
import { smallPower } from './smallPower.ts';
import type { Tile } from './tile.ts';
import type { DrawWorld } from './world.ts';

/** Price above which the duty is a straight line for certain, rounding included. [USD/bbl] above the schedule's last bracket */
const STRAIGHT_FROM = 26;
const FAR = 100;
const DUTY_SLOPE = (exportDuty(FAR) - exportDuty(STRAIGHT_FROM)) / (FAR - STRAIGHT_FROM);
const DUTY_INTERCEPT = exportDuty(FAR) - DUTY_SLOPE * FAR;
const MET_PER_DOLLAR = BASE_RATE / COEFFICIENT_DIVISOR;

/** The duty by its straight part, else by its schedule (fiscal/exportDuty.ts). */
function duty(price: number): number {
	return price > STRAIGHT_FROM ? DUTY_INTERCEPT + DUTY_SLOPE * price : exportDuty(price);
}

/** One draw's nominal rouble growth (fiscal/roubleGrowth.ts). */
export function growthOfDraw({ values, growth }: Tile, draw: number): void {
	const factor = Math.exp(Math.log(1 + values['fx.drift'][draw]) / 12);
	let standing = 1;
	for (let month = 0; month < MONTHS; month++) growth[month] = standing *= factor;
}

/** One draw's exchange rate in one world (fiscal/exchangeRate.ts). */
export function exchangeOfDraw(
	{ values, growth }: Tile,
	{ draw, series, at, baseline, baseAt }: DrawWorld
): void {
	const rate = values['fx.rate'][draw];
	const exponent = -values['fx.oilElasticity'][draw];
	const { taxPrice, exchangeRate } = series;
	if (series === baseline) {
		for (let month = 0; month < MONTHS; month++) exchangeRate[at + month] = rate * growth[month];
		return;
	}
	const undisturbed = baseline.taxPrice;
	for (let month = 0; month < MONTHS; month++) {
		const answer = smallPower(
			taxPrice[at + month],
			undisturbed[baseAt + month],
			exponent,
			SMALLEST_RATIO,
			LARGEST_RATIO
		);
		exchangeRate[at + month] = rate * growth[month] * answer;
	}
}

/**
 * One draw's extraction tax less refinery support in one world, paid a month later, and the rest of the receipts but
 * for the profit-based tax (fiscal/budgetReceipts.ts).
 */
export function taxesOfDraw({ values, growth }: Tile, { draw, series, at }: DrawWorld): void {
	const production = values['russia.production'][draw];
	const tonnage = values['fiscal.metTonnage'][draw] / (1000 * production);
	const support = values['fiscal.refinerySupportTonnage'][draw] / 1000;
	const constant = values['fiscal.metConstant'][draw];
	const gas = values['fiscal.gasAndOther'][draw];
	const { taxPrice, exchangeRate, russiaOutput, oilGasBudgetRevenue } = series;
	let previous = taxPrice[at];
	let beforePrevious = previous;
	let paid = 0;
	for (let month = 0; month < MONTHS; month++) {
		const price = taxPrice[at + month];
		const rate = exchangeRate[at + month];
		const taxed = price > FREE_PRICE ? price - FREE_PRICE : 0;
		const lagged = duty((previous + beforePrevious) / 2);
		const met = rate * (MET_PER_DOLLAR * taxed + lagged) + constant * growth[month];
		const due = met * tonnage * russiaOutput[at + month] - support * rate * duty(price);
		oilGasBudgetRevenue[at + month] = (month === 0 ? due : paid) + gas * growth[month];
		paid = due;
		beforePrevious = previous;
		previous = price;
	}
}

/** Adds one draw's instalments of the profit-based tax in their four months a year (fiscal/profitTax.ts). */
export function profitTaxOfDraw({ values, growth }: Tile, { draw, series, at }: DrawWorld): void {
	const base = values['fiscal.profitTaxBase'][draw] / INSTALMENTS;
	const elasticity = values['fiscal.profitTaxElasticity'][draw];
	const { taxPrice, exchangeRate, oilGasBudgetRevenue } = series;
	for (let month = 0; month < MONTHS; month++) {
		if (!isPaymentMonth(month)) continue;
		let sum = 0;
		for (let back = 1; back <= 3; back++) {
			const then = at + Math.max(0, month - back);
			sum += taxPrice[then] * exchangeRate[then];
		}
		const relative = sum / (3 * REFERENCE_ROUBLE_PRICE * growth[month]);
		oilGasBudgetRevenue[at + month] += base * growth[month] * Math.exp(elasticity * Math.log(relative));
	}
}

/** One draw's budget-rule base, in the stage's own function. */
export function baseOfDraw(tile: Tile, startYear: number, { draw, series, at }: DrawWorld): void {
	const budget = groupOfDraw(tile, 'budget', draw);
	const fiscal = groupOfDraw(tile, 'fiscal', draw);
	budgetBase({ budget, fiscal }, startYear, tile.growth, series.budgetBase.subarray(at, at + MONTHS));
}

/** One draw's wealth fund and gap in one world (fiscal/budgetRule.ts). */
export function fundOfDraw({ values }: Tile, { draw, series, at, baseline, baseAt }: DrawWorld): void {
	const { oilGasBudgetRevenue, wealthFund, unfundedGap } = series;
	const base = baseline.budgetBase;
	let fund = values['budget.wealthFund'][draw];
	for (let month = 0; month < MONTHS; month++) {
		const after = fund + oilGasBudgetRevenue[at + month] - base[baseAt + month];
		fund = after > 0 ? after : 0;
		wealthFund[at + month] = fund;
		unfundedGap[at + month] = after < 0 ? -after : 0;
	}
}
