import { yearValue } from '../../charts/chartValues.ts';
import { STATION_CHARTS, STATION_ORDER } from '../../charts/stationChart.ts';
import type { StationChart } from '../../charts/stationChart.ts';
import type { Mark, TextMark } from '../../charts/marks.ts';
import { lineMark, textMark, wordsIn } from '../../charts/marks.ts';
import { NO_ANSWER } from '../../format/noAnswer.ts';
import { hasAnswer } from '#models/clearsIn.ts';
import { YEARS } from '#models/summary.ts';
import type { Simulation } from '#models/simulate.ts';
import { COLUMN, partHead, stacked } from './block.ts';
import type { Block } from './block.ts';

/** Text and rows. [px] */
const SIZE = 11;
const ROW = 16;
/** Room of the labels. [px] */
const LABELS = 138;

const WHAT = ['without', 'with', 'change'] as const;

/** The chain by year: without the change, with it, and the change, a column a year. */
export function yearsBlock(simulation: Simulation, year: number): Block {
	const years = Array.from({ length: YEARS }, (_, index) => simulation.startYear + index);
	const head = years.map((one, index) =>
		cell(String(one), index, SIZE, { weight: one === year ? 600 : 400 })
	);
	const rows = STATION_ORDER.map((id) => stationRows(STATION_CHARTS[id], simulation, year));
	const ground: Mark = lineMark([0, ROW + 2.5, COLUMN, ROW + 2.5], 'ink-3');
	return stacked([
		partHead('The chain, year by year'),
		{ marks: [...head, ground], height: ROW + 6 },
		stacked(rows, 5)
	]);
}

function cell(text: string, column: number, y: number, style: Partial<TextMark> = {}): TextMark {
	const width = (COLUMN - LABELS) / YEARS;
	return textMark(LABELS + (column + 1) * width, y, text, SIZE, { anchor: 'end', ...style });
}

/** Three lines of one station. */
function stationRows(chart: StationChart, simulation: Simulation, year: number): Block {
	const { baseline, scenario, startYear } = simulation;
	const answered = (index: number, text: string) =>
		hasAnswer(chart.id, simulation, startYear + index) ? text : NO_ANSWER;
	const years = Array.from({ length: YEARS }, (_, index) => index);
	const before = years.map((index) => yearValue(chart, baseline[chart.series], index));
	const after = years.map((index) => yearValue(chart, scenario[chart.series], index));
	const lines = [
		before.map(chart.write),
		after.map((value, index) => answered(index, chart.write(value))),
		after.map((value, index) => answered(index, chart.writeChange(value - before[index])))
	];
	const fill = wordsIn(chart.tone);
	const marks = lines.flatMap((texts, line): Mark[] => {
		const y = SIZE + line * ROW;
		const isChange = line === 2;
		return [
			textMark(LABELS - 50, y, WHAT[line], SIZE, { fill: isChange ? fill : 'ink-3' }),
			...texts.map((text, index) =>
				cell(text, index, y, {
					weight: isChange && startYear + index === year ? 600 : 400,
					fill: isChange ? fill : line === 0 ? 'ink-3' : 'ink'
				})
			)
		];
	});
	const name = textMark(0, SIZE, chart.shortName, SIZE, { weight: 600 });
	const unit = textMark(0, SIZE + ROW, chart.unit, SIZE, { fill: 'ink-3' });
	const rule = lineMark([0, 3 * ROW + 2.5, COLUMN, 3 * ROW + 2.5], 'grid');
	return { marks: [name, unit, ...marks, rule], height: 3 * ROW + 3 };
}
