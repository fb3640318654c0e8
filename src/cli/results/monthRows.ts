import { SERIES, SERIES_NAMES } from '#models/series.ts';
import type { Simulation } from '#models/simulate.ts';
import { monthLabel } from '#models/timeline.ts';

const WORLDS = ['baseline', 'scenario'] as const;

/** Rows of a run's CSV file: a head with units, then a row a month, the baseline's series before the scenario's. */
export function monthRows(simulation: Simulation): (string | number)[][] {
	const columns = WORLDS.flatMap((world) => SERIES_NAMES.map((name) => ({ world, name })));
	const head = ['month', ...columns.map(({ world, name }) => `${world}.${name} [${SERIES[name].unit}]`)];
	const rows = Array.from({ length: simulation.months }, (_, month) => [
		monthLabel(simulation.startYear, month),
		...columns.map(({ world, name }) => simulation[world][name][month])
	]);
	return [head, ...rows];
}
