import type { SeriesName } from '#models/series.ts';
import type { Simulation } from '#models/simulate.ts';
import type { StationId } from '#models/stations.ts';
import type { LineLayer } from './figure.ts';
import { chartValues } from './stationChart.ts';
import type { StationChart } from './stationChart.ts';

/** Series that stand quietly beside a station's level. */
const COMPANIONS: Readonly<
	Partial<Record<StationId, readonly (readonly [name: SeriesName, label: string])[]>>
> = {
	russia: [
		['urals', 'Urals'],
		['espo', 'ESPO']
	],
	income: [['exportRevenue', 'All receipts']]
};

/** Companions of a level chart: Urals and ESPO beside the tax price, all receipts beside hard currency. */
export function companionLayers(
	chart: StationChart,
	{ scenario }: Pick<Simulation, 'scenario'>,
	x: readonly number[]
): LineLayer[] {
	return (COMPANIONS[chart.id] ?? []).map(([series, label]) => ({
		...{ kind: 'line', role: 'companion', tone: chart.tone, name: label, endLabel: label, x },
		y: chartValues(chart, scenario[series])
	}));
}
