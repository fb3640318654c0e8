import { describe, expect, it } from 'vitest';
import { BRENT } from '#models/data/brent.ts';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import type { View } from '#models/scenarios/state.ts';
import { run } from '#models/simulate.ts';
import { frameOf, pageStyle } from '$lib/charts/frame.ts';
import { annotationMarks } from '$lib/charts/furniture/notes.ts';
import type { LineLayer } from '$lib/charts/figure.ts';
import { lineAt } from '$lib/charts/lineAt.ts';
import type { Measure, TextMark } from '$lib/charts/marks.ts';
import { chartTimes } from '$lib/charts/chartValues.ts';
import { STATION_CHARTS, STATION_ORDER } from '$lib/charts/stationChart.ts';
import { narrowed } from '$lib/charts/narrowed.ts';
import { recordedSince } from '$lib/charts/recordedSince.ts';
import { smallFigure } from '$lib/charts/smallFigure.ts';
import { stationFigure } from '$lib/charts/stationFigure.ts';

const ofVintage = (vintage: string) =>
	run(withOverrides(DEFAULTS, { 'outlook.vintage': vintage } as Overrides));
const january = ofVintage('eia-2026-01');
const october = ofVintage('eia-2026-10');
const figureOf = (simulation: typeof january, view: Partial<View>) =>
	stationFigure({
		...{ simulation, bands: null, paths: null },
		view: { station: 'price', show: 'level', band: 'line', year: 2031, ...view }
	});
/** Brent from January 2026 on, as the data end: nine months. */
const SINCE = BRENT.values.slice(-9);

describe('what was recorded since an older outlook', () => {
	it('goes on as one line past the start of the projection, without a bridge', () => {
		for (const { layers } of [
			figureOf(january, {}),
			smallFigure(STATION_CHARTS.price, january, null, 2031)
		]) {
			const record = layers.find((layer) => layer.kind === 'line' && layer.role === 'history');
			expect(record?.kind === 'line' && record.y.slice(-9)).toEqual(SINCE);
			expect(record?.x.at(-1)).toBeCloseTo(2026 + 8.5 / 12, 9);
			expect(layers.some((layer) => layer.kind === 'line' && layer.role === 'bridge')).toBe(false);
		}
	});

	it('is named beside its last point, in the caption and in the table', () => {
		const { annotations, caption, table } = figureOf(january, {});
		expect(annotations.at(-1)).toEqual({
			...{ x: expect.closeTo(2026 + 8.5 / 12, 9), y: SINCE[8], side: 'rightAbove' },
			text: 'Recorded since: Hormuz shut'
		});
		expect(annotations.filter(({ text }) => text.includes('Hormuz'))).toHaveLength(1);
		expect(caption).toMatch(/^The thin line past .* recorded since, to September 2026\. /);
		expect(table.columns.at(-1)).toMatchObject({ label: 'recorded', unit: 'USD/bbl', values: SINCE });
	});

	const measure: Measure = (text, size) => text.length * size * 0.5;
	/** Rows of the name as a chart of a width has them; they cross no cursor and no line. */
	const named = (view: Partial<View>, width: number) => {
		const whole = figureOf(january, view);
		const style = pageStyle(whole, width, 12, false);
		const figure = style.isNarrow ? narrowed(whole) : whole;
		const frame = frameOf(figure, width, 340, style);
		const marks = annotationMarks(figure, frame, style, measure);
		const texts = marks.filter((mark): mark is TextMark => mark.kind === 'text');
		const rows = texts.slice(texts.findIndex(({ text }) => text.startsWith('Recorded')));
		const line = frame.x(figure.cursor?.x ?? 0);
		const models = figure.layers.filter(
			(layer): layer is LineLayer => layer.kind === 'line' && layer.role === 'scenario'
		);
		for (const row of rows[0]?.text.startsWith('Recorded') ? rows : []) {
			const end = row.x + measure(row.text, row.size);
			expect(line < row.x || end < line).toBe(true);
			for (const place of [0, 0.5, 1]) {
				const x = row.x + (end - row.x) * place;
				const at =
					figure.x.low + ((x - frame.left) / (frame.right - frame.left)) * (figure.x.high - figure.x.low);
				for (const model of models) {
					const height = frame.y(lineAt(model, at));
					expect(height > row.y || height < row.y - row.size * 0.8).toBe(true);
				}
			}
		}
		return rows.filter(({ text }) => /Recorded|since/.test(text)).map(({ text }) => text);
	};

	it('is named without crossing the cursor, in fewer words or in two rows where that stands near', () => {
		expect(named({ year: 2035 }, 1400)).toEqual(['Recorded since: Hormuz shut']);
		expect(named({ year: 2026 }, 1400)).toEqual(['Recorded since: Hormuz shut']);
		expect(named({ year: 2030 }, 900)).toEqual(['Recorded since']);
		expect(named({ year: 2027 }, 900)).toEqual([]);
	});

	it('is named on a tablet and on a phone too, in the year that the page opens with, clear of the scenario', () => {
		for (const station of ['output', 'price'] as const)
			for (const width of [1000, 700, 340])
				expect(named({ station }, width).join(' '), `${station} ${width}`).toMatch(/^Recorded since/);
		expect(named({}, 700)).toEqual(['Recorded since']);
		expect(named({ year: 2029 }, 700)).toEqual(['Recorded', 'since']);
	});

	it('fits on the axis and stands step by step beside the model', () => {
		for (const id of STATION_ORDER) {
			const { x } = recordedSince(id, january);
			const steps = chartTimes(STATION_CHARTS[id], 2026);
			x.forEach((place, step) => expect(place, id).toBeCloseTo(steps[step], 6));
			const { y } = figureOf(january, { station: id });
			expect(y.high).toBeGreaterThanOrEqual(Math.max(0, ...recordedSince(id, january).y));
		}
		// Dots would be called a line.
		expect(recordedSince('income', january).x).toEqual([]);
	});

	it('is said of no difference and of no outlook that starts after the record', () => {
		for (const { annotations, caption, table } of [
			figureOf(january, { show: 'difference' }),
			figureOf(october, {})
		]) {
			expect(annotations.map(({ text }) => text).join()).not.toContain('since');
			expect(caption).not.toContain('since');
			expect(table.columns.map(({ label }) => label)).not.toContain('recorded');
		}
	});
});
