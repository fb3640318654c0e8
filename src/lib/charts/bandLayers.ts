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

/** Bands of the fan, palest first. */
const EDGES = [
	[90, 'q05', 'q95', '90 of 100 draws'],
	[80, 'q10', 'q90', '80 of 100'],
	[50, 'q25', 'q75', '50 of 100']
] as const;

/** Bands of the fan, palest first. */
export function bandLayers(chart: StationChart, startYear: number, bands: BandQuantiles): BandLayer[] {
	return EDGES.map(([holds, low, high, endLabel]) => {
		const { x, y } = chartQuantile(chart, startYear, bands[low]);
		const upper = chartQuantile(chart, startYear, bands[high]).y;
		return { kind: 'band', holds, tone: chart.tone, x, low: y, high: upper, endLabel };
	});
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
