import { OUTLOOKS } from '#models/data/outlooks.ts';
import type { Simulation } from '#models/simulate.ts';
import { monthMiddle } from '../plot/calendar.ts';
import type { Layer, LineLayer } from './figure.ts';
import { HISTORY, historyWithin } from './history.ts';
import type { StationChart } from './stationChart.ts';

/** Longest gap between record and model that is bridged: a straight line over more would invent a year. [yr] */
const BRIDGE_HIGH = 0.5;

type Path = readonly (readonly [x: number, y: number])[];

/**
 * The record of a station, past the projection's start where it goes on there, and, dashed, the months between it and the
 * model.
 *
 * @param from first year shown
 * @param baseline the station's level without the change, on the chart's axes
 */
export function historyLayers(
	chart: StationChart,
	simulation: Simulation,
	from: number,
	baseline: Pick<LineLayer, 'x' | 'y'>
): Layer[] {
	if (chart.id === 'income' && !countsAll(simulation)) return [];
	const { x, y, name, joined } = historyWithin(HISTORY[chart.id], from, Infinity);
	if (x.length === 0) return [];
	if (!joined) return [{ kind: 'dots', tone: chart.tone, name, x, y }];
	const record: Layer = { kind: 'line', role: 'history', tone: chart.tone, name, x, y };
	const last = x.length - 1;
	const gap = baseline.x[0] - x[last];
	if (gap <= 0 || gap > BRIDGE_HIGH) return [record];
	const path: Path = [
		[x[last], y[last]],
		...expected(chart, simulation, x[last]),
		[baseline.x[0], baseline.y[0]]
	];
	const bridge = { name: 'Not yet recorded', x: path.map(([at]) => at), y: path.map(([, value]) => value) };
	return [record, { kind: 'line', role: 'bridge', tone: chart.tone, ...bridge }];
}

/** Whether the income is counted as the record is: all currencies. What is a part of it would seem to collapse. */
const countsAll = ({ assumptions }: Simulation) => assumptions.settlement.definition === 'economic';

/** What the outlook expects of Brent in the months between; nothing for other stations. */
function expected({ id }: StationChart, { assumptions, startYear }: Simulation, after: number): Path {
	const { printed } = OUTLOOKS[assumptions.outlook.vintage];
	if (id !== 'price' || printed === null) return [];
	const [year, month] = printed.from.split('-').map(Number);
	return printed.brent
		.map((price, index) => [monthMiddle(year, month + index), price] as const)
		.filter(([at]) => at > after && at < startYear);
}
