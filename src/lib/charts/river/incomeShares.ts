import { changeStarts, directLoss } from '#models/exports/directLosses.ts';
import { hardCurrencyShare } from '#models/exports/settlement.ts';
import { yearIncomeParts } from '#models/explain/incomeFactors.ts';
import type { SeriesName } from '#models/series.ts';
import type { Simulation } from '#models/simulate.ts';
import { yearFigure } from '#models/summary.ts';
import { monthlyRevenue, MONTHS_PER_YEAR } from '#models/units.ts';

/**
 * Share of the year's change in hard currency that barrels make, at the baseline's prices. The exact split costs a hundred
 * times as much with every move of a lever, and to a word they are the same.
 */
export function soldShare(simulation: Simulation, index: number): number {
	const { baseline } = simulation;
	const barrels = (volume: 'crudeExports' | 'productExports', price: 'crudePrice' | 'productPrice') =>
		yearChange(simulation, volume, index) * yearFigure(baseline[price], price, index);
	const receipts = barrels('crudeExports', 'crudePrice') + barrels('productExports', 'productPrice');
	const year = MONTHS_PER_YEAR * monthlyRevenue(1, 1);
	return (hardCurrencyShare(simulation.assumptions.settlement) * year * receipts) / total(simulation, index);
}

/** Share of it that is lost in Venezuela itself, from the month on in which its output changes. */
export function lostShare(simulation: Simulation, index: number): number {
	const { direct, settlement } = simulation.assumptions;
	const months = MONTHS_PER_YEAR * (index + 1) - changeStarts(simulation.extra);
	const counted = Math.max(0, Math.min(MONTHS_PER_YEAR, months));
	return (-hardCurrencyShare(settlement) * counted * directLoss(direct)) / total(simulation, index);
}

/** Size of the share of it that discount and cap make: exactly, for a cap is rarely enforced. */
export function capShare(simulation: Simulation, index: number): number {
	const part = yearIncomeParts(simulation, index).find(({ id }) => id === 'discountAndCap');
	return Math.abs((part?.value ?? 0) / total(simulation, index));
}

const total = (simulation: Simulation, index: number) => yearChange(simulation, 'hardCurrencyRevenue', index);

/** Change of a series' yearly figure between the worlds. */
export function yearChange({ baseline, scenario }: Simulation, name: SeriesName, index: number): number {
	return yearFigure(scenario[name], name, index) - yearFigure(baseline[name], name, index);
}
