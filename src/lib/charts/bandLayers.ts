import type { BandLayer, LineLayer } from './figure.ts';
import { chartQuantile } from './stationChart.ts';
import type { StationChart } from './stationChart.ts';

/** Quantiles of the draws in the series' own unit: one value a month, or one a year in the yearly unit. */
export interface BandQuantiles {
	readonly q05: ArrayLike<number>;
	readonly q10: ArrayLike<number>;
	readonly q25: ArrayLike<number>;
	readonly q50: ArrayLike<number>;
	readonly q75: ArrayLike<number>;
	readonly q90: ArrayLike<number>;
	readonly q95: ArrayLike<number>;
}

/** Quantiles at the edges of a band, and its words. */
const EDGES = {
	90: ['q05', 'q95', '90 of 100 draws'],
	80: ['q10', 'q90', '80 of 100'],
	50: ['q25', 'q75', '50 of 100']
} as const;

/** The band that holds so many of 100 draws. */
export function bandLayer(
	chart: StationChart,
	startYear: number,
	bands: BandQuantiles,
	holds: BandLayer['holds']
): BandLayer {
	const [lower, upper, endLabel] = EDGES[holds];
	const { x, y: low } = chartQuantile(chart, startYear, bands[lower]);
	const { y: high } = chartQuantile(chart, startYear, bands[upper]);
	return { kind: 'band', holds, tone: chart.tone, x, low, high, endLabel };
}

/** Bands of the fan, palest first. */
export function bandLayers(chart: StationChart, startYear: number, bands: BandQuantiles): BandLayer[] {
	return ([90, 80, 50] as const).map((holds) => bandLayer(chart, startYear, bands, holds));
}

/** Lines of the sample paths. */
export function pathLayers(
	chart: StationChart,
	startYear: number,
	paths: readonly ArrayLike<number>[]
): LineLayer[] {
	return paths.map((path, index) => ({
		...{ kind: 'line', role: 'path', tone: chart.tone, name: `Draw ${index + 1}` },
		...chartQuantile(chart, startYear, path)
	}));
}
