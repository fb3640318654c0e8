import type { StationId } from '#models/stations.ts';
import { chartQuantile } from '$lib/charts/chartValues.ts';
import { STATION_CHARTS } from '$lib/charts/stationChart.ts';
import type { Compared } from './compared.ts';
import type { PinQuantiles } from './pinBands.svelte.ts';

/** A band of a pin's draws, by chart step; in the chart's unit. */
export interface PinBand {
	readonly x: readonly number[];
	readonly low: readonly number[];
	readonly high: readonly number[];
}

/**
 * Where 80 of 100 draws of a pin lie at each step of a station's chart.
 *
 * @param quantiles of the station's series; null while they are not there
 */
export function pinBand(
	quantiles: Pick<PinQuantiles, 'chart'> | null,
	{ simulation }: Compared,
	station: StationId
): PinBand | null {
	if (quantiles === null) return null;
	const { q10, q90 } = quantiles.chart;
	const line = (values: Float64Array) => chartQuantile(STATION_CHARTS[station], simulation.startYear, values);
	const { x, y } = line(q10);
	return { x, low: y, high: line(q90).y };
}
