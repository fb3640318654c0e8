import { checkYear } from '../checkYear.ts';
import { changeStarts, directLoss } from '../exports/directLosses.ts';
import { hardCurrencyShare } from '../exports/settlement.ts';
import { receivedPrice } from '../grades/receivedPrice.ts';
import { uralsPrice } from '../grades/uralsPrice.ts';
import type { SeriesRecord } from '../series.ts';
import type { Simulation } from '../simulate.ts';
import { MONTHS } from '../timeline.ts';
import { monthlyRevenue, MONTHS_PER_YEAR } from '../units.ts';
import { shapley } from './shapley.ts';

/** What moves Russian hard currency between the two worlds, in the order of the chain. */
export const INCOME_FACTORS = [
	{ id: 'worldPrice', label: 'World price' },
	{ id: 'discountAndCap', label: 'Discount and cap' },
	{ id: 'volume', label: 'Barrels sold' },
	{ id: 'settlement', label: 'Settlement' },
	{ id: 'directLosses', label: 'Direct losses' }
] as const;
/** Id of a factor of the income. */
export type IncomeFactor = (typeof INCOME_FACTORS)[number]['id'];

/** A part of a difference. */
export interface Part<Id extends string = string> {
	readonly id: Id;
	readonly value: number;
}

/** Factors that can differ within a run; the share of hard currency is the same in both worlds. */
const MOVING = ['worldPrice', 'discountAndCap', 'volume', 'directLosses'] as const;

/** One month's hard currency with each factor taken from the baseline or, where the set names it, from the scenario. */
function monthIncome(
	{ assumptions, baseline, scenario }: Simulation,
	month: number,
	set: number,
	loss: number
): number {
	const { grades, settlement } = assumptions;
	const from = (factor: number): SeriesRecord => (set & (1 << factor) ? scenario : baseline);
	const brent = from(0).brent[month];
	const discounted = from(1);
	const taxPrice = brent - (discounted.brent[month] - discounted.taxPrice[month]);
	const urals = uralsPrice(grades, taxPrice);
	const espo = urals + grades.espoPremium;
	const crudePrice = receivedPrice(assumptions, urals, espo, discounted.priceCap[month]);
	const volumes = from(2);
	const revenue =
		monthlyRevenue(volumes.crudeExports[month], crudePrice) +
		monthlyRevenue(volumes.productExports[month], grades.productRatio * brent);
	return hardCurrencyShare(settlement) * (revenue - (set & (1 << 3) ? loss : 0));
}

/**
 * Exact split of a month's difference in hard currency between scenario and baseline.
 *
 * @param simulation a run
 * @param month 0…119
 * @returns one part a factor [USD bn/month]; they sum to the difference
 * @throws {RangeError} if there is no such month
 * @example incomeParts(simulate(), 0).length; // => 5
 */
export function incomeParts(simulation: Simulation, month: number): Part<IncomeFactor>[] {
	if (!(Number.isInteger(month) && month >= 0 && month < MONTHS))
		throw new RangeError(`month requires an index 0…${MONTHS - 1}, got ${month}`);
	const loss = month >= changeStarts(simulation.extra) ? directLoss(simulation.assumptions.direct) : 0;
	const parts = shapley(MOVING.length, (set) => monthIncome(simulation, month, set, loss));
	const byId = new Map<string, number>(MOVING.map((id, index) => [id, parts[index]]));
	return INCOME_FACTORS.map(({ id }) => ({ id, value: byId.get(id) ?? 0 }));
}

/**
 * Exact split of every month's difference in hard currency, a series a factor: what the stacked difference over time draws.
 *
 * @returns factor → [USD bn/month], one value a month
 * @example incomePartSeries(simulate()).volume.length; // => 120
 */
export function incomePartSeries(simulation: Simulation): Record<IncomeFactor, Float64Array> {
	const series = Object.fromEntries(INCOME_FACTORS.map(({ id }) => [id, new Float64Array(MONTHS)]));
	for (let month = 0; month < MONTHS; month++) {
		for (const { id, value } of incomeParts(simulation, month)) series[id][month] = value;
	}
	return series as Record<IncomeFactor, Float64Array>;
}

/**
 * Exact split of a year's difference in hard currency between scenario and baseline: the twelve months' parts, summed.
 *
 * @param simulation a run
 * @param year index 0…9
 * @returns one part a factor [USD bn/yr]
 * @throws {RangeError} if there is no such year
 * @example yearIncomeParts(simulate(), 4).map(({ id }) => id)[0]; // => 'worldPrice'
 */
export function yearIncomeParts(simulation: Simulation, year: number): Part<IncomeFactor>[] {
	checkYear(year);
	const sums = new Map<IncomeFactor, number>();
	for (let month = MONTHS_PER_YEAR * year; month < MONTHS_PER_YEAR * (year + 1); month++) {
		for (const { id, value } of incomeParts(simulation, month)) sums.set(id, (sums.get(id) ?? 0) + value);
	}
	return INCOME_FACTORS.map(({ id }) => ({ id, value: sums.get(id) ?? 0 }));
}
