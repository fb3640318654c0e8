import type { SeriesName } from '#models/series.ts';
import type { Simulation } from '#models/simulate.ts';
import { station } from '#models/stations.ts';
import type { LineLayer } from './figure.ts';
import { chartValues } from './chartValues.ts';
import type { StationChart } from './stationChart.ts';

/** Names of the companions that a chart draws. Those of the budget, a fund and a gap, are no receipts and stand beside no line. */
const LABELS: Readonly<Partial<Record<SeriesName, string>>> = {
	urals: 'Urals',
	espo: 'ESPO',
	exportRevenue: 'All receipts'
};

/** Companions of a level chart: Urals and ESPO beside the tax price, all receipts beside hard currency. */
export function companionLayers(
	chart: StationChart,
	{ scenario }: Pick<Simulation, 'scenario'>,
	x: readonly number[]
): LineLayer[] {
	return station(chart.id).companions.flatMap((series): LineLayer[] => {
		const label = LABELS[series];
		if (label === undefined) return [];
		const look = { kind: 'line', role: 'companion', tone: chart.tone, name: label, endLabel: label } as const;
		return [{ ...look, x, y: chartValues(chart, scenario[series]) }];
	});
}
