import { CONTEXT } from '../data/context.ts';
import { isAnswered } from '../isAnswered.ts';
import type { Simulation } from '../simulate.ts';
import { YEARS, yearFigure } from '../summary.ts';
import { DAYS_PER_YEAR, MILLIONS_PER_BILLION } from '../units.ts';

/** A loss of hard currency set beside things that people have a feeling for; NaN where a year that it counts has no answer. */
export interface Proportion {
	/** Change of hard currency in the year; negative = loss. [USD bn/yr] */
	readonly change: number;
	/** The same in roubles at the year's exchange rate. [RUB bn/yr] */
	readonly changeRub: number;
	/** Days of military spending that it equals. */
	readonly militaryDays: number;
	/** Share of the gross domestic product. [fraction] */
	readonly shareOfGdp: number;
	/** Change for every added Venezuelan barrel; null where none is added. [USD/bbl] */
	readonly perAddedBarrel: number | null;
	/** Change added up from the start to the end of the year. [USD bn] */
	readonly cumulative: number;
	/** The same to the end of the ten years. [USD bn] */
	readonly cumulativeToEnd: number;
}

/** Added barrels below which the change per barrel says nothing. [mb/d] */
const FEW_BARRELS = 0.005;

/**
 * The year's change of hard currency in proportion.
 *
 * @param simulation a run
 * @param year index 0…9
 */
export function proportion(simulation: Simulation, year: number): Proportion {
	const { baseline, scenario, startYear } = simulation;
	const changeIn = (index: number) =>
		isAnswered('hardCurrencyRevenue', simulation, startYear + index)
			? yearFigure(scenario.hardCurrencyRevenue, 'hardCurrencyRevenue', index) -
				yearFigure(baseline.hardCurrencyRevenue, 'hardCurrencyRevenue', index)
			: NaN;
	const upTo = (last: number) => {
		let sum = 0;
		for (let index = 0; index <= last; index++) sum += changeIn(index);
		return sum;
	};
	const change = changeIn(year);
	const changeRub = change * yearFigure(scenario.exchangeRate, 'exchangeRate', year);
	const added =
		yearFigure(scenario.venezuelaOutput, 'venezuelaOutput', year) -
		yearFigure(baseline.venezuelaOutput, 'venezuelaOutput', year);
	return {
		change,
		changeRub,
		militaryDays: (changeRub / CONTEXT.militarySpending.value) * DAYS_PER_YEAR,
		shareOfGdp: changeRub / CONTEXT.grossDomesticProduct.value,
		perAddedBarrel:
			Math.abs(added) < FEW_BARRELS ? null : (change * MILLIONS_PER_BILLION) / (added * DAYS_PER_YEAR),
		cumulative: upTo(year),
		cumulativeToEnd: upTo(YEARS - 1)
	};
}
