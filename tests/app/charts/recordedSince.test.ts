import { describe, expect, it } from 'vitest';
import { BRENT } from '#models/data/brent.ts';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import type { View } from '#models/scenarios/state.ts';
import { run } from '#models/simulate.ts';
import { frameOf, pageStyle } from '$lib/charts/frame.ts';
import { annotationMarks } from '$lib/charts/furniture/notes.ts';
import type { Measure } from '$lib/charts/marks.ts';
import { chartTimes, STATION_CHARTS, STATION_ORDER } from '$lib/charts/stationChart.ts';
import { recordedSince } from '$lib/charts/recordedSince.ts';
import { smallFigure, stationFigure } from '$lib/charts/stationFigure.ts';

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

	it('is named without crossing the cursor, in fewer words or none where that stands near', () => {
		const measure: Measure = (text, size) => text.length * size * 0.5;
		const named = (year: number, width: number) => {
			const figure = figureOf(january, { year });
			const style = pageStyle(figure, width, 12, false);
			const frame = frameOf(figure, width, 340, style);
			const notes = annotationMarks(figure, frame, style, measure);
			const note = notes.find((mark) => mark.kind === 'text' && mark.text.startsWith('Recorded'));
			if (note?.kind !== 'text') return null;
			const line = frame.x(year + 0.5);
			expect(line < note.x || note.x + measure(note.text, note.size) < line).toBe(true);
			return note.text;
		};
		expect(named(2035, 1400)).toBe('Recorded since: Hormuz shut');
		expect(named(2026, 1400)).toBe('Recorded since: Hormuz shut');
		expect(named(2030, 900)).toBe('Recorded since');
		expect(named(2027, 900)).toBeNull();
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
