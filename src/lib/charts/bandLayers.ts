import type { Quantiles } from '../state/bands.ts';
import type { BandLayer, LineLayer } from './figure.ts';
import { chartQuantile } from './chartValues.ts';
import type { StationChart } from './stationChart.ts';

/** Bands of a fan, palest first: the draws of 100 that each holds, the quantiles at its edges, its words. */
export const FAN = [
	{ holds: 90, lower: 'q05', upper: 'q95', words: '90 of 100 draws' },
	{ holds: 80, lower: 'q10', upper: 'q90', words: '80 of 100' },
	{ holds: 50, lower: 'q25', upper: 'q75', words: '50 of 100' }
] as const;

/** Width of a band, as a share of its middle, that is rounding alone. */
const ROUNDING = 1e-9;

/** Whether all draws say the same at every step, so that there is no band to draw; not where none has an answer. */
export function drawsAgree({ q05, q50, q95 }: Quantiles): boolean {
	for (let step = 0; step < q50.length; step++)
		if (!(q95[step] - q05[step] <= ROUNDING * Math.max(1, Math.abs(q50[step])))) return false;
	return true;
}

/**
 * Bands of the fan, palest first.
 *
 * @param wanted all of them where absent
 */
export function bandLayers(
	chart: StationChart,
	startYear: number,
	bands: Quantiles,
	wanted: readonly BandLayer['holds'][] = [90, 80, 50]
): BandLayer[] {
	return FAN.filter(({ holds }) => wanted.includes(holds)).map(({ holds, lower, upper, words }) => {
		const { x, y: low } = chartQuantile(chart, startYear, bands[lower]);
		const { y: high } = chartQuantile(chart, startYear, bands[upper]);
		return { kind: 'band', holds, tone: chart.tone, x, low, high, endLabel: words };
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
