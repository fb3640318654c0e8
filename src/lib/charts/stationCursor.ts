import { hasAnswer } from '#models/clearsIn.ts';
import type { View } from '#models/scenarios/state.ts';
import type { Simulation } from '#models/simulate.ts';
import { changeLabel } from './changeLabel.ts';
import type { Cursor, CursorValue, LineLayer } from './figure.ts';
import { lineAt } from './lineAt.ts';
import { yearValue } from './chartValues.ts';
import type { StationChart } from './stationChart.ts';

/** How far ahead a line is asked where it is heading. [yr] */
const AHEAD = 0.6;

/**
 * The chosen year on the axis and what stands beside its line: the year's figures, at the height of the lines; none where
 * no price clears.
 *
 * @param shown the scenario as it is drawn, level or difference
 * @param baseline as it is drawn; null where the lines are differences
 */
export function stationCursor(
	chart: StationChart,
	simulation: Simulation,
	{ year }: Pick<View, 'year'>,
	shown: LineLayer,
	baseline: LineLayer | null
): Cursor {
	const { startYear, baseline: before, scenario: after } = simulation;
	const x = year + 0.5;
	if (!hasAnswer(chart.id, simulation, year)) return { year, x, values: [] };
	const value = (layer: LineLayer, text: string): CursorValue => {
		const y = lineAt(layer, x);
		return { y, text, tone: layer.tone, strong: layer === shown, rises: lineAt(layer, x + AHEAD) > y };
	};
	const [low, high] = [before, after].map((world) => yearValue(chart, world[chart.series], year - startYear));
	const values =
		baseline === null
			? [value(shown, changeLabel(chart, high - low))]
			: [value(shown, chart.write(high)), value(baseline, chart.write(low))];
	return { year, x, values };
}
