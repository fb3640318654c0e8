import type { Scenario } from '#models/scenarios/scenario.ts';
import { monthLabel } from '#models/timeline.ts';
import { MONTHS_PER_YEAR } from '#models/units.ts';
import { valueAxis, yearAxis } from '$lib/charts/axis.ts';
import type { BandLayer, Cursor, Figure, FigureTable, LineLayer, TableColumn } from '$lib/charts/figure.ts';
import { pieces } from '$lib/charts/pieces.ts';
import { decimalsFor, fixed } from '$lib/format/number.ts';
import { unitWords } from '$lib/format/unit.ts';
import { drawChoiceWords } from '$lib/state/drawChoiceWords.ts';
import { ofScenario } from '$lib/pins/ofScenario.ts';
import { measureBands } from './measureBands.ts';
import { measureResult } from './measureResult.ts';
import type { MeasureValues } from './measureValues.ts';
import { hasBaseline, meanOf, placeOf } from './measureValues.ts';
import { bandWords, measureWords, measureWriting, TENTHS } from './measureWords.ts';

/** Steps of the value axis at most. */
const STEPS = 5;

/**
 * A reader's own measure as a figure that stands alone, with its formula beneath the title.
 *
 * @param chosen the scenario that it is taken from
 */
export function measureFigure(formula: string, values: MeasureValues, chosen: Scenario): Figure {
	const { scenario, baseline, from } = values;
	const { write, tail } = measureWriting(values.unit);
	const unit = values.unit === null ? '' : unitWords(values.unit);
	const { value, rest } = measureResult(values);
	const bands = rangeLayers(values);
	const drawn = [...scenario, ...baseline, ...bands.flatMap(({ low, high }) => [...low, ...high])];
	const written = { write: (one: number, decimals: number) => write(fixed(one, decimals)), unit: tail };
	return {
		id: 'own-measure',
		title: `Own measure: ${value}${rest}`,
		subtitle: ofScenario(`${formula}${unit && `, ${unit}`}, by month`, chosen),
		x: yearAxis(from, from + scenario.length / MONTHS_PER_YEAR, 1, from),
		y: valueAxis(drawn, true, STEPS, written),
		layers: [...bands, ...lineLayers(values)].flatMap((layer) => pieces(layer, 'month')),
		rule: null,
		annotations: [],
		cursor: cursorOf(values),
		caption: bands.length > 0 ? bandWords(values.leftOut ?? null, drawChoiceWords(chosen)) : '',
		table: tableOf(values, unit)
	};
}

/** Ranges of the draws. */
function rangeLayers(values: MeasureValues): BandLayer[] {
	return measureBands(values).map(({ holds, words, points }): BandLayer => ({
		...{ kind: 'band', holds, tone: 'ru', x: points.map(([at]) => at) },
		...{ low: points.map(([, low]) => low), high: points.map(([, , high]) => high) },
		endLabel: words
	}));
}

/** Line of the scenario, beneath it that of the baseline where it differs. */
function lineLayers(values: MeasureValues): LineLayer[] {
	const { scenario, baseline, from } = values;
	const line = (role: 'scenario' | 'baseline', y: readonly number[], endLabel: string): LineLayer => {
		const months = y.map((_, month) => month).filter((month) => Number.isFinite(y[month]));
		const look = { kind: 'line', role, tone: role === 'baseline' ? 'base' : 'ru', name: endLabel } as const;
		return {
			...{ ...look, endLabel },
			x: months.map((month) => placeOf(from, month)),
			y: months.map((month) => y[month])
		};
	};
	return [
		...(hasBaseline(values) ? [line('baseline', baseline, 'Baseline')] : []),
		line('scenario', scenario, 'This scenario')
	];
}

/** The figure's numbers by month. */
function tableOf(values: MeasureValues, unit: string): FigureTable {
	const { scenario, baseline, from } = values;
	const column = (label: string, of: readonly number[]): TableColumn => ({
		...{ label, unit },
		values: of.map((one) => (Number.isFinite(one) ? one : null)),
		decimals: Math.max(...of.filter(Number.isFinite).map((one) => decimalsFor(one, 3)), 0)
	});
	return {
		rowLabel: 'Month',
		rows: scenario.map((_, month) => monthLabel(from, month)),
		columns: [column('baseline', baseline), column('scenario', scenario), ...quantileColumns(values, column)]
	};
}

/** Columns of the draws' tenth, middle and ninth tenth, where there are draws. */
function quantileColumns<Column>(
	{ bands }: MeasureValues,
	column: (label: string, of: readonly number[]) => Column
): Column[] {
	if (bands === null) return [];
	return TENTHS.map((name) => column(name, Array.from(bands[name])));
}

/** The year looked at with the scenario's mean. */
function cursorOf({ scenario, from, year, unit, gap }: MeasureValues): Cursor {
	const mean = gap ? NaN : meanOf(scenario, year - from);
	const text = measureWriting(unit).write(measureWords(mean));
	const values = Number.isFinite(mean) ? [{ y: mean, text, tone: 'ru', strong: true } as const] : [];
	return { year, x: year + 0.5, values };
}
