import type { StationId } from '#models/stations.ts';
import { STATION_CHARTS } from '$lib/charts/stationChart.ts';
import { unanswered } from '$lib/charts/unanswered.ts';
import { mostLeftOut } from '$lib/state/leftOut.ts';
import type { Compared } from './compared.ts';
import type { PinQuantiles } from './pinBands.svelte.ts';
import { unansweredYears } from './unansweredYears.ts';

/**
 * Most draws of a pin that have no answer where the pin itself has one, in its chart and year by year.
 *
 * @param quantiles of a station's series; null while they are not there
 */
export function pinLeftOut(
	quantiles: Pick<PinQuantiles, 'unanswered'> | null,
	pin: Compared,
	station: StationId
): number {
	if (quantiles === null) return 0;
	const { chart, year } = quantiles.unanswered;
	const steps = unanswered(STATION_CHARTS[station], pin.simulation);
	const years = unansweredYears(pin, STATION_CHARTS[station].series, null);
	const { startYear } = pin.simulation;
	return Math.max(
		mostLeftOut(chart, (step) => !steps.has(step)),
		mostLeftOut(year, (index) => !years.has(startYear + index))
	);
}
