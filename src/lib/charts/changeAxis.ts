import { valueAxis } from './axis.ts';
import type { Axis } from './figure.ts';
import type { StationChart } from './stationChart.ts';
import { TOLD_AT } from './toldAt.ts';

/**
 * Value axis of changes from zero. Where nothing is told as a change it reaches as far as the station usually moves, to
 * either side: an axis of nothing would blow rounding up to a finding.
 *
 * @param values what must fit [the chart's unit]; read twice
 * @param count at most so many steps
 */
export function changeAxis(chart: StationChart, values: Iterable<number>, count: number): Axis {
	return valueAxis(isStill(chart, values) ? ends(chart) : values, true, count, chart.axis);
}

/** Whether there are values, and none is told as a change. */
function isStill({ id }: StationChart, values: Iterable<number>): boolean {
	let count = 0;
	for (const value of values) {
		if (Math.abs(value) >= TOLD_AT[id]) return false;
		count++;
	}
	return count > 0;
}

const ends = ({ usualChange }: StationChart): readonly number[] => [-usualChange, usualChange];
