import type { Simulation } from '#models/simulate.ts';
import { NO_CHANGE } from './changeLabel.ts';
import { chartTimes, chartValues } from './chartValues.ts';
import type { LineLayer } from './figure.ts';
import type { StationChart } from './stationChart.ts';

/** A line of a station over the model's years, which writes its last value at its end. */
export function stationLine(
	chart: StationChart,
	startYear: number,
	role: 'scenario' | 'baseline',
	y: readonly number[],
	write: StationChart['write']
): LineLayer {
	const isBaseline = role === 'baseline';
	const name = isBaseline ? (chart.id === 'price' ? 'Outlook' : 'Baseline') : 'Your scenario';
	const last = write(y[y.length - 1]);
	return {
		...{ kind: 'line', role, tone: isBaseline ? 'base' : chart.tone, name },
		...{ x: chartTimes(chart, startYear), y, endLabel: `${name}${last === NO_CHANGE ? ':' : ''} ${last}` }
	};
}

/** Baseline and scenario on the chart's axes. */
export function levelsOf(chart: StationChart, { startYear, baseline, scenario }: Simulation) {
	const values = (world: Simulation['baseline']) => chartValues(chart, world[chart.series]);
	return {
		baseline: stationLine(chart, startYear, 'baseline', values(baseline), chart.write),
		scenario: stationLine(chart, startYear, 'scenario', values(scenario), chart.write)
	};
}
