import type { StationId } from '#models/stations.ts';
import type { Simulation } from '#models/simulate.ts';
import { fullMonthWords } from '../plot/calendar.ts';
import { annotationsOf } from './events.ts';
import type { Annotation, LineLayer } from './figure.ts';
import { HISTORY, historyWithin } from './history.ts';
import type { History } from './history.ts';
import { lineAt } from './lineAt.ts';

/** What has been recorded at a station since the projection's start: an older outlook starts before the record ends. */
export function recordedSince(id: StationId, { startYear }: Pick<Simulation, 'startYear'>): History {
	return historyWithin(HISTORY[id], startYear, Infinity);
}

/**
 * The same named beside its last point, with what moved it, on the side that the scenario leaves free; nothing where nothing was
 * recorded since.
 *
 * @param scenario its level on the chart's axes
 */
export function recordedSinceNote(
	id: StationId,
	{ x, y }: History,
	scenario: Pick<LineLayer, 'x' | 'y'>
): Annotation[] {
	const last = x.length - 1;
	if (last < 0) return [];
	const moved = annotationsOf(id, x[0], Infinity).map(({ text }) => text);
	const text = ['Recorded since', ...moved].join(': ');
	const isHigher = y[last] > lineAt(scenario, x[last]);
	return [{ x: x[last], y: y[last], text, side: isHigher ? 'rightAbove' : 'rightBelow' }];
}

/** What the record past the projection's start is, as a sentence; empty where there is none. */
export function recordedSinceWords({ x }: History): string {
	const last = x.at(-1);
	if (last === undefined) return '';
	const month = Math.floor((last % 1) * 12) + 1;
	return `The thin line past the projection’s start is what has been recorded since, to ${fullMonthWords(`${Math.floor(last)}-${month}`)}.`;
}
