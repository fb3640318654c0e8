import { SOURCES } from '#models/parameters/sources.ts';
import { datasets } from '$lib/sources/datasets.ts';
import { licences } from '$lib/sources/licences.ts';
import { leverRows, sourceRows } from '$lib/sources/rows.ts';

export const prerender = true;

/** The registry, the sources, the data behind them and the licences of what ships. */
export function load() {
	return {
		levers: leverRows(),
		sources: sourceRows(),
		datasets: datasets().map((dataset) => ({
			...dataset,
			sources: dataset.sources.map((id) => SOURCES[id].shortName).join(', ')
		})),
		licences: licences()
	};
}
