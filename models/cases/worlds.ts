import { budgetReceipts } from '../fiscal/budgetReceipts.ts';
import { DEFAULTS } from '../parameters/registry.ts';
import type { Overrides } from '../parameters/registry.ts';
import { simulate } from '../simulate.ts';
import type { Simulation } from '../simulate.ts';
import { MONTHS } from '../timeline.ts';
import type { RubPerUsd, UsdPerBbl } from '../units.ts';

/** A world without recovery, on a flat Brent: what a case adds is all that happens. */
const STILL: Overrides = {
	'outlook.vintage': 'flat',
	'venezuela.quickWin': 0,
	'venezuela.target': 1.2,
	'venezuela.initialOutput': 1.2,
	'opec.offsetShare': 0
};

/** Run on a flat Brent without recovery and without OPEC+, but for what the case states. */
export function stillWorld(brent: UsdPerBbl, overrides: Overrides): Simulation {
	return simulate({ ...STILL, 'outlook.flatBrent': brent, ...overrides });
}

/**
 * Mean of a series over months from…until (half-open).
 *
 * @param series one value a month
 * @param from index of the first month
 * @param until index behind the last
 */
export function meanOver(series: Float64Array, from: number, until: number): number {
	let sum = 0;
	for (let month = from; month < until; month++) sum += series[month];
	return sum / (until - from);
}

/** Oil and gas receipts of a year at one tax price and one exchange rate, in the rubles of the fit. [RUB trn/yr] */
export function yearOfReceipts(price: UsdPerBbl, rate: RubPerUsd): number {
	const constant = (value: number) => new Float64Array(MONTHS).fill(value);
	const receipts = new Float64Array(MONTHS);
	const base = { price: constant(price), rate: constant(rate), outputShare: null, growth: constant(1) };
	budgetReceipts(DEFAULTS.fiscal, base, receipts);
	return (12 * meanOver(receipts, 0, 12)) / 1000;
}
