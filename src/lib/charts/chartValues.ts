import { SERIES } from '#models/series.ts';
import { yearFigure } from '#models/summary.ts';
import { MONTHS } from '#models/timeline.ts';
import { MONTHS_PER_YEAR } from '#models/units.ts';
import type { StationChart } from './stationChart.ts';
import { evenTimes, quarterRates, QUARTERS, QUARTERS_A_YEAR } from './steps.ts';

/** Places of a station's points on the year axis: the middle of each month or quarter. */
export function chartTimes({ steps }: Pick<StationChart, 'steps'>, startYear: number): readonly number[] {
	return evenTimes(startYear, steps === 'month' ? MONTHS : QUARTERS);
}

/** Values times a factor; written as a loop because every move of a lever does it some hundred times. */
function scaled(values: ArrayLike<number>, factor: number): number[] {
	const products = new Array<number>(values.length);
	for (let index = 0; index < values.length; index++) products[index] = values[index] * factor;
	return products;
}

/** A monthly series in the chart's steps and unit: receipts at an annual rate. */
export function chartValues(
	chart: Pick<StationChart, 'steps' | 'factor'>,
	series: ArrayLike<number>
): number[] {
	return scaled(chart.steps === 'month' ? series : quarterRates(series), chart.factor);
}

/** From a figure of a year in the series' yearly unit to the chart's: yearly sums are yearly already. */
export function yearlyFactor({
	series,
	steps,
	factor
}: Pick<StationChart, 'series' | 'steps' | 'factor'>): number {
	const isAnnualRate = steps === 'month' && SERIES[series].yearly === 'sum';
	return isAnnualRate ? factor / MONTHS_PER_YEAR : factor;
}

/** A quantile of the draws on the chart's axes. */
export interface ChartQuantile {
	readonly x: readonly number[];
	readonly y: readonly number[];
}

/**
 * A quantile of the draws, or one draw, on the chart's axes.
 *
 * @param quantile one value a month [the series' unit], a quarter [the quarter's sum] or a year [the yearly unit]
 */
export function chartQuantile(
	chart: Pick<StationChart, 'series' | 'steps' | 'factor'>,
	startYear: number,
	quantile: ArrayLike<number>
): ChartQuantile {
	if (quantile.length === MONTHS) return { x: chartTimes(chart, startYear), y: chartValues(chart, quantile) };
	const rate = quantile.length === QUARTERS ? QUARTERS_A_YEAR : 1;
	const factor = rate * yearlyFactor(chart);
	return { x: evenTimes(startYear, quantile.length), y: scaled(quantile, factor) };
}

/** The year's figure of a series in the chart's unit: yearly sums are yearly already. */
export function yearValue(chart: StationChart, series: Float64Array, year: number): number {
	return yearFigure(series, chart.series, year) * yearlyFactor(chart);
}
