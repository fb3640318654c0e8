import { run } from '#models/simulate.ts';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import type { View } from '#models/scenarios/state.ts';
import type { Quantiles } from '../../../src/lib/state/bands.ts';
import { STATION_CHARTS } from '../../../src/lib/charts/stationChart.ts';

/** A fast Venezuelan path, so that every station moves. */
export const simulation = run(withOverrides(DEFAULTS, { 'venezuela.target': 2.5 } as Overrides));

const SPREADS = { q05: 0.2, q10: 0.35, q25: 0.6, q50: 0.9, q75: 1.1, q90: 1.4, q95: 1.6 };

/** Bands around a station's difference or level, ordered from low to high; made up. */
export function bandsOf(view: Pick<View, 'station' | 'show'>): Quantiles {
	const { series } = STATION_CHARTS[view.station];
	const before = simulation.baseline[series];
	const after = simulation.scenario[series];
	const names = Object.keys(SPREADS) as (keyof typeof SPREADS)[];
	const falls = after[60] < before[60];
	const quantile = (rank: number) => {
		const factor = SPREADS[names[falls ? names.length - 1 - rank : rank]];
		return Float64Array.from(
			before,
			(level, month) => (view.show === 'level' ? level : 0) + factor * (after[month] - level)
		);
	};
	return Object.fromEntries(names.map((name, rank) => [name, quantile(rank)])) as unknown as Quantiles;
}
