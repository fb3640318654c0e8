import type { Scenario } from '#models/scenarios/scenario.ts';
import { monthLabel } from '#models/timeline.ts';
import { valueAxis, yearAxis } from '$lib/charts/axis.ts';
import type { BandLayer, Cursor, Figure, LineLayer } from '$lib/charts/figure.ts';
import { decimalsFor, fixed } from '$lib/format/number.ts';
import { unitWords } from '$lib/format/unit.ts';
import { drawChoiceWords } from '$lib/state/drawChoiceWords.ts';
import { ofScenario } from '$lib/pins/ofScenario.ts';
import { hasBaseline, meanOf, measureBands, measureResult, placeOf } from './measurePlot.ts';
import type { MeasureValues } from './measurePlot.ts';
import { BANDS, measureWords, measureWriting, TENTHS } from './measureWords.ts';

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
	const x = scenario.map((_, month) => placeOf(from, month));
	const line = (role: 'scenario' | 'baseline', y: readonly number[], endLabel: string): LineLayer => {
		const points = y.map((_, month) => month).filter((month) => Number.isFinite(y[month]));
		const look = { kind: 'line', role, tone: role === 'baseline' ? 'base' : 'ru', name: endLabel } as const;
		return { ...look, endLabel, x: points.map((month) => x[month]), y: points.map((month) => y[month]) };
	};
	const bands = measureBands(values).map(({ holds, words, points }): BandLayer => ({
		...{ kind: 'band', holds, tone: 'ru', x: points.map(([at]) => at) },
		...{ low: points.map(([, low]) => low), high: points.map(([, , high]) => high) },
		endLabel: words
	}));
	const layers = [
		...bands,
		...(hasBaseline(values) ? [line('baseline', baseline, 'Baseline')] : []),
		line('scenario', scenario, 'This scenario')
	];
	const column = (label: string, of: readonly number[]) => ({
		...{ label, unit },
		values: of.map((one) => (Number.isFinite(one) ? one : null)),
		decimals: Math.max(...of.filter(Number.isFinite).map((one) => decimalsFor(one, 3)), 0)
	});
	return {
		id: 'own-measure',
		title: `Own measure: ${value}${rest}`,
		subtitle: ofScenario(`${formula}${unit && `, ${unit}`}, by month`, chosen),
		x: yearAxis(from, from + scenario.length / 12, 1, from),
		y: valueAxis(
			[...scenario, ...baseline, ...bands.flatMap(({ low, high }) => [...low, ...high])],
			true,
			STEPS,
			{
				write: (one, decimals) => write(fixed(one, decimals)),
				unit: tail
			}
		),
		...{
			layers,
			rule: null,
			annotations: [],
			cursor: cursorOf(values),
			caption: bands.length > 0 ? `${BANDS} ${drawChoiceWords(chosen)}`.trim() : ''
		},
		table: {
			rowLabel: 'Month',
			rows: scenario.map((_, month) => monthLabel(from, month)),
			columns: [
				column('baseline', baseline),
				column('scenario', scenario),
				...quantileColumns(values, column)
			]
		}
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
