import type { StationId } from '#models/stations.ts';
import { STATION_CHARTS } from '$lib/charts/stationChart.ts';
import type { StationChart } from '$lib/charts/stationChart.ts';
import { figure } from './figures.ts';

/** A value in the chart's unit as the chart prints it. */
export function written(chart: StationChart, value: number, isChange: boolean): string {
	return isChange ? chart.writeChange(value) : chart.write(value);
}

/** From the yearly figure of the series to the chart's unit: a sum of months is a yearly rate already. */
export function yearFactor({ factor, steps }: StationChart): number {
	return steps === 'month' && factor > 1 ? 1 : factor;
}

/**
 * Whether a reader sees no difference between two figures of a year: chart or table prints them alike.
 *
 * The title stands over both, so that it must not tell what one of them denies.
 *
 * @param one in the series' yearly unit, as the other
 * @example printsAlike('income', -1.68, -1.72, true); // => true
 */
export function printsAlike(station: StationId, one: number, other: number, isChange: boolean): boolean {
	const chart = STATION_CHARTS[station];
	const factor = yearFactor(chart);
	return (
		written(chart, one * factor, isChange) === written(chart, other * factor, isChange) ||
		figure(station, one, isChange) === figure(station, other, isChange)
	);
}
