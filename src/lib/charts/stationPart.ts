import type { Simulation } from '#models/simulate.ts';
import { answeredOf } from './answered.ts';
import { changeLabel } from './changeLabel.ts';
import { companionLayers } from './companionLayers.ts';
import { annotationsOf } from './events.ts';
import type { Annotation, Layer, LineLayer } from './figure.ts';
import { historyLayers } from './historyLayers.ts';
import { recordedSince, recordedSinceNote, recordedSinceWords } from './recordedSince.ts';
import type { StationChart } from './stationChart.ts';
import { stationLine } from './stationLines.ts';
import type { levelsOf } from './stationLines.ts';
import { CAUTIONS } from './stationWords.ts';

/** Years from one label to the next beside a record; a projection alone names every year. */
const YEARS_APART = 3;

type Levels = ReturnType<typeof levelsOf>;

/** What charts of levels and of changes do not share. */
export interface StationPart {
	readonly subtitle: string;
	/** First year shown, and years from one label to the next. */
	readonly from: number;
	readonly apart: number;
	/** The scenario's line, and the baseline's where it stands beside it. */
	readonly shown: LineLayer;
	readonly beside: LineLayer | null;
	/** What lies beneath the scenario's line: record, companions, baseline. */
	readonly beneath: readonly Layer[];
	readonly annotations: readonly Annotation[];
	/** What has been recorded since the model's start, in words and step by step. */
	readonly sinceWords: string;
	readonly since: readonly number[];
	readonly caution?: string;
}

/** A chart of what a scenario changes. */
export function changePart(
	chart: StationChart,
	{ startYear }: Simulation,
	{ baseline, scenario }: Levels
): StationPart {
	const change = scenario.y.map((value, step) => value - baseline.y[step]);
	return {
		subtitle: chart.difference,
		...{ from: startYear, apart: 1 },
		shown: stationLine(chart, startYear, 'scenario', change, (last) => changeLabel(chart, last)),
		...{ beside: null, beneath: [], annotations: [], sinceWords: '', since: [] }
	};
}

/**
 * A chart of a station's level beside its record.
 *
 * @param asked first year of the record that is wanted
 */
export function levelPart(
	chart: StationChart,
	simulation: Simulation,
	{ baseline, scenario }: Levels,
	asked: number
): StationPart {
	const from = Math.max(chart.levelFrom, asked);
	const since = recordedSince(chart.id, simulation);
	const companions = companionLayers(chart, simulation, baseline.x);
	return {
		...{ subtitle: chart.level, from, apart: YEARS_APART, shown: scenario, beside: baseline },
		beneath: [
			...historyLayers(chart, simulation, from, baseline),
			...answeredOf(chart, simulation)(companions),
			baseline
		],
		annotations: [
			...annotationsOf(chart.id, from, simulation.startYear),
			...recordedSinceNote(chart.id, since, scenario)
		],
		...{ sinceWords: recordedSinceWords(since), since: since.y, caution: CAUTIONS[chart.id] }
	};
}
