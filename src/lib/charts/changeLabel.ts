import type { StationChart } from './stationChart.ts';
import { TOLD_AT } from './toldAt.ts';

/** Words for a change that is too small to tell. */
export const NO_CHANGE = 'no change';

/** A change beside its line: with sign and unit, or in words where there is none to tell. [the chart's unit] */
export function changeLabel(chart: StationChart, change: number): string {
	return Math.abs(change) < TOLD_AT[chart.id] ? NO_CHANGE : chart.writeChange(change);
}
