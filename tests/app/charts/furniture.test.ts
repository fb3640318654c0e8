import { describe, expect, it } from 'vitest';
import type { View } from '#models/scenarios/state.ts';
import { dataMarks } from '../../../src/lib/charts/dataMarks.ts';
import { frameOf, pageStyle } from '../../../src/lib/charts/frame.ts';
import { endLabelMarks } from '../../../src/lib/charts/furniture/endLabels.ts';
import { marksAbove, marksBeneath } from '../../../src/lib/charts/furniture/furniture.ts';
import { fittingTicks } from '../../../src/lib/charts/furniture/grid.ts';
import type { Measure, TextMark } from '../../../src/lib/charts/marks.ts';
import { narrowed } from '../../../src/lib/charts/narrowed.ts';
import { STATION_ORDER } from '../../../src/lib/charts/stationChart.ts';
import { stationFigure } from '../../../src/lib/charts/stationFigure.ts';
import { LIGHT } from '../../../src/lib/charts/theme.ts';
import { bandsOf, simulation } from './samples.ts';

/** Half an em a letter: wide enough for the faces used. */
const measure: Measure = (text, size) => text.length * size * 0.5;

const cases = STATION_ORDER.flatMap((station) =>
	(['difference', 'level'] as const).flatMap((show) =>
		[2027, 2031, 2036].flatMap((year) =>
			[340, 700, 1400].map((width) => ({ view: { station, show, band: 'fan', year } as View, width }))
		)
	)
);

function drawn({ view, width }: (typeof cases)[number], size = 12) {
	const whole = stationFigure({ simulation, view, bands: bandsOf(view), paths: null });
	const figure = width < 560 ? narrowed(whole) : whole;
	const style = pageStyle(figure, width, size, false);
	const frame = frameOf(figure, width, 340, style);
	return { figure, style, frame };
}

describe('furniture', () => {
	it('never lets the labels at the lines’ ends collide, at any width', () => {
		for (const one of cases) {
			const { figure, style, frame } = drawn(one);
			const texts = endLabelMarks(figure, frame, style, measure).filter(
				(mark): mark is TextMark => mark.kind === 'text'
			);
			const heights = texts.map(({ y }) => y).sort((a, b) => a - b);
			for (let at = 1; at < heights.length; at++) {
				expect(heights[at] - heights[at - 1]).toBeGreaterThanOrEqual(12 * 1.2 + 3.5 - 1e-6);
			}
			for (const { x, text, size } of texts) expect(x + measure(text, size)).toBeLessThanOrEqual(one.width);
		}
	});

	it('writes the labels of a phone in full, in large type too', () => {
		/** As wide as the condensed face is. */
		const condensed: Measure = (text, size) => text.length * size * 0.43;
		const view: View = { station: 'income', show: 'difference', band: 'fan', year: 2031 };
		for (const size of [12, 15]) {
			const { figure, style, frame } = drawn({ view, width: 340 }, size);
			const words = endLabelMarks(figure, frame, style, condensed).flatMap((mark) =>
				mark.kind === 'text' ? [mark.text] : []
			);
			expect(words).toEqual(expect.arrayContaining(['Scenario', '90 of 100']));
		}
	});

	it('places every mark with finite numbers and every word within the drawing', () => {
		for (const one of cases) {
			const { figure, style, frame } = drawn(one);
			const marks = [
				...marksBeneath(figure, frame, style, measure),
				...dataMarks(figure, frame, style, LIGHT.bands),
				...marksAbove(figure, frame, style, measure)
			];
			expect(JSON.stringify(marks)).not.toContain('null');
			for (const mark of marks) {
				if (mark.kind !== 'text') continue;
				expect(mark.y).toBeGreaterThan(0);
				expect(mark.y).toBeLessThanOrEqual(340);
			}
		}
	});

	it('keeps the bands’ words in the order of their ends where an axis that holds still cuts them off', () => {
		const view: View = { station: 'income', show: 'difference', band: 'fan', year: 2031 };
		const whole = stationFigure({ simulation, view, bands: bandsOf(view), paths: null });
		// So short an axis that all ends lie below it.
		const figure = { ...whole, y: { low: -1e-3, high: 0, ticks: [] } };
		const style = pageStyle(figure, 1400, 12, false);
		const texts = endLabelMarks(figure, frameOf(figure, 1400, 340, style), style, measure)
			.filter((mark): mark is TextMark => mark.kind === 'text' && / of 100/.test(mark.text))
			.sort((one, other) => one.y - other.y);
		expect(texts.map(({ text }) => text)).toEqual(['50 of 100', '80 of 100', '90 of 100 draws']);
	});

	it('prints the year of the cursor once', () => {
		for (const one of cases) {
			const { figure, style, frame } = drawn(one);
			const marks = [
				...marksBeneath(figure, frame, style, measure),
				...marksAbove(figure, frame, style, measure)
			];
			const years = marks.filter((mark) => mark.kind === 'text' && mark.text === String(one.view.year));
			expect(years).toHaveLength(1);
		}
	});
});

describe('fittingTicks', () => {
	const ticks = [-10, -8, -6, -4, -2, 0].map((value) => {
		return { value, label: value === -10 ? '-10bn a year' : `${value}bn` };
	});
	const axis = { low: -10, high: 0, ticks, unit: ' a year' };

	it('keeps all where there is room', () => {
		expect(fittingTicks(axis, 300, 12)).toEqual(ticks);
	});

	it('keeps even steps from zero where there is not, and names the unit on the outermost', () => {
		expect(fittingTicks(axis, 80, 12).map(({ label }) => label)).toEqual(['-8bn a year', '-4bn', '0bn']);
	});
});
