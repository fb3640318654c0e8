import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import { run } from '#models/simulate.ts';
import type { View } from '#models/scenarios/state.ts';
import { years } from '#models/summary.ts';
import { glut } from '../../helpers/glut.ts';
import { answeredOf } from '../../../src/lib/charts/answered.ts';
import type { BandLayer, Figure, LineLayer } from '../../../src/lib/charts/figure.ts';
import { frameOf, pageStyle } from '../../../src/lib/charts/frame.ts';
import { marksAbove } from '../../../src/lib/charts/furniture/furniture.ts';
import { pieces } from '../../../src/lib/charts/pieces.ts';
import { spokenValues } from '../../../src/lib/charts/spoken.ts';
import { STATION_CHARTS, STATION_ORDER } from '../../../src/lib/charts/stationChart.ts';
import { smallFigure } from '../../../src/lib/charts/smallFigure.ts';
import { stationFigure } from '../../../src/lib/charts/stationFigure.ts';
import { nativeChart } from '../../../src/lib/export/slide/nativeChart.ts';
import { rangesTable } from '../../../src/lib/export/rangesTable.ts';
import { yearsTable } from '../../../src/lib/export/tables.ts';
import { bandsOf } from './samples.ts';

const [never, later] = [10, 3].map((count) => run(assumptionsOf(glut(count))));
const view: View = { station: 'income', show: 'difference', band: 'fan', year: 2031 };
const figureOf = (simulation: typeof never, part: Partial<View> = {}) => {
	const shown = { ...view, ...part };
	const bands = bandsOf(shown);
	return stationFigure({ simulation, view: shown, bands, paths: [bands.q50] });
};
const ofScenario = ({ layers }: Figure) =>
	layers.filter(
		(layer) =>
			layer.kind === 'band' ||
			(layer.kind === 'line' && ['scenario', 'path', 'companion'].includes(layer.role))
	);
const stations = STATION_ORDER.filter((id) => id !== 'output');

describe('a scenario whose market no price clears', () => {
	it('stands on months of which none, or the first three years, are without a price', () => {
		expect(never.uncleared).toHaveLength(120);
		expect(later.uncleared).toEqual(Array.from({ length: 36 }, (_, month) => month));
	});

	it.each(stations)('draws nothing of it at %s, in any view', (station) => {
		for (const show of ['difference', 'level'] as const)
			for (const band of ['fan', 'paths', 'line'] as const) {
				const figure = figureOf(never, { station, show, band });
				expect(ofScenario(figure)).toEqual([]);
				const step = station === 'budget' ? 'quarter' : 'month';
				expect(figure.caption).toBe(`No price clears the market in any ${step}: there is no answer to draw.`);
				expect(JSON.parse(JSON.stringify(figure))).toEqual(figure);
			}
		const chart = STATION_CHARTS[station];
		const small = smallFigure(chart, never, bandsOf({ station, show: 'level' }), 2031);
		expect(ofScenario(small)).toEqual([]);
		expect(small.layers.length).toBeGreaterThan(0);
	});

	it('has no measure beside an empty plot', () => {
		expect(figureOf(never).y.ticks.map(({ label }) => label)).toEqual(['$0']);
	});

	it('draws what Venezuela pumps, which needs no price', () => {
		const { caption, unanswered, layers } = figureOf(never, { station: 'output' });
		expect(unanswered).toBeUndefined();
		expect(layers.at(-1)?.x).toHaveLength(120);
		expect(caption).toMatch(/^In 50 of 100/);
	});

	it('writes nothing in the table but the baseline', () => {
		const [baseline, ...others] = figureOf(never).table.columns;
		expect(baseline.values.every((value) => typeof value === 'number')).toBe(true);
		expect(others).toHaveLength(5);
		for (const { values } of others) expect(values.every((value) => value === null)).toBe(true);
		const [, budget] = figureOf(later, { station: 'budget' }).table.columns;
		expect(budget.values.map((value) => value === null).indexOf(false)).toBe(13);
	});

	it('begins its line, its band and its words where a price clears', () => {
		const figure = figureOf(later);
		expect(ofScenario(figure)).toHaveLength(4);
		for (const layer of figure.layers) expect(layer.x[0]).toBeGreaterThan(2030);
		expect(figure.unanswered).toHaveLength(36);
		expect(figure.caption).toMatch(/^Where no price clears the market there is no answer/);
		expect((figure.layers.at(-1) as LineLayer).endLabel).toMatch(/^Your scenario/);
		expect(spokenValues(figureOf(later, { year: 2028 }))).toBe('2028: no answer');
	});

	it('has a slide with every month, the cells without an answer empty', () => {
		const none = nativeChart(figureOf(never));
		expect(none.labels).toHaveLength(120);
		expect(none.lines).toHaveLength(1);
		expect(none.lines[0].values.every((value) => value === null)).toBe(true);
		const { labels, lines, steps } = nativeChart(figureOf(later));
		expect(labels).toHaveLength(120);
		expect(lines[0].values.slice(0, 36).every((value) => value === null)).toBe(true);
		expect(steps[1].values.slice(34, 36)).toEqual([null, 0]);
	});

	it('has no figure of those years in the workbook, and its months as they are', () => {
		const { columns, rows } = yearsTable(later);
		const place = (label: string) => columns.findIndex((column) => column.label === label);
		expect(rows[2][place('brent scenario')]).toBeNull();
		expect(rows[2][place('hardCurrencyRevenue difference')]).toBeNull();
		expect(rows[2][place('brent baseline')]).toBe(years(later).baseline.brent[2]);
		expect(rows[2][place('venezuelaOutput scenario')]).toBe(years(later).scenario.venezuelaOutput[2]);
		expect(rows[3][place('brent scenario')]).toBe(years(later).scenario.brent[3]);
		const quantile = Float64Array.from({ length: 10 }, (_, year) => year);
		const names = ['q05', 'q10', 'q25', 'q50', 'q75', 'q90', 'q95'];
		const bands = {
			get: () => Object.fromEntries(names.map((name) => [name, quantile])),
			unanswered: () => [0, 0, 1, 2, 0, 0, 0, 0, 0, 0],
			draws: 8
		};
		const ranges = rangesTable(bands as never, later).rows;
		expect(ranges).toHaveLength(50);
		expect(ranges[2].slice(5)).toEqual(names.map(() => 2));
		expect(ranges[12].slice(5)).toEqual(names.map(() => null));
		expect(ranges[13].slice(5)).toEqual(names.map(() => 3));
		// A row counts the draws that have an answer.
		expect(ranges.slice(10, 15).map((row) => row[4])).toEqual([8, 8, 7, 6, 8]);
		quantile.fill(NaN, 7, 8);
		expect(rangesTable(bands as never, later).rows[17].slice(5)).toEqual(names.map(() => null));
	});
});

describe('a line with a gap', () => {
	const x = Array.from({ length: 12 }, (_, month) => 2027 + (month + 0.5) / 12);
	const line: LineLayer = {
		...{ kind: 'line', role: 'pin', tone: 'pin-a', name: 'A n', x, y: x.map((_, at) => at), endLabel: 'A 11' }
	};
	const simulation = { startYear: 2027, uncleared: [3, 4, 8, 10] };

	it('is in pieces of which only the last has the words of the end; a month that stands alone is none', () => {
		const parts = answeredOf(STATION_CHARTS.price, simulation)([line]) as LineLayer[];
		expect(parts.map(({ y }) => y)).toEqual([
			[0, 1, 2],
			[5, 6, 7]
		]);
		expect(parts.map(({ endLabel }) => endLabel)).toEqual([undefined, 'A 11']);
		expect(pieces(line, 'month')).toEqual([line]);
	});

	it('has its letter once on a small chart', () => {
		const parts = answeredOf(STATION_CHARTS.price, { startYear: 2027, uncleared: [5] })([line]);
		const figure: Figure = {
			...{ id: 'one', title: '', subtitle: '', caption: '', rule: null, annotations: [], cursor: null },
			layers: parts,
			x: { low: 2027, high: 2028, ticks: [] },
			y: { low: 0, high: 12, ticks: [] },
			table: { rowLabel: '', rows: [], columns: [] }
		};
		expect(parts).toHaveLength(2);
		const style = pageStyle(figure, 200, 12, true);
		const marks = marksAbove(figure, frameOf(figure, 200, 100, style), style, () => 10);
		expect(marks.filter((mark) => mark.kind === 'text')).toHaveLength(1);
	});

	it('is one series again in a slide, with bands that close at both sides of the gap', () => {
		const band: BandLayer = {
			kind: 'band',
			holds: 80,
			tone: 'ru',
			x,
			low: x.map(() => 1),
			high: x.map(() => 3)
		};
		const cut = answeredOf(STATION_CHARTS.price, { startYear: 2027, uncleared: [4, 5, 6] });
		const figure = { ...figureOf(never), layers: cut([band, { ...line, role: 'scenario' }]) };
		const { lines, steps } = nativeChart(figure);
		expect(lines).toHaveLength(1);
		expect(lines[0].values.slice(0, 9)).toEqual([0, 1, 2, 3, null, null, null, 7, 8]);
		expect(steps[0].values.slice(3, 8)).toEqual([1, 2, null, 2, 1]);
		expect(steps[1].values.slice(3, 8)).toEqual([2, 0, null, 0, 2]);
	});
});
