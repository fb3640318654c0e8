import { describe, expect, it } from 'vitest';
import { heldAxis, widened } from '../../../src/lib/charts/heldAxis.ts';
import { dollarBnWords, valueAxis } from '../../../src/lib/charts/axis.ts';
import type { Figure } from '../../../src/lib/charts/figure.ts';
import type { HeldAxis } from '../../../src/lib/charts/heldAxis.ts';
import { STATION_CHARTS } from '../../../src/lib/charts/stationChart.ts';
import { smallFigure } from '../../../src/lib/charts/smallFigure.ts';
import { simulate } from '../../../models/simulate.ts';

const YEAR = 2031;
const small =
	(station: 'output' | 'price', target: number) =>
	(held: HeldAxis | null = null) =>
		smallFigure(STATION_CHARTS[station], simulate({ 'venezuela.target': target }), null, YEAR, held);

const words = dollarBnWords(' a year');

/** A chart of a change that is reached in the year looked at. */
function difference(y: number, held: HeldAxis | null): Figure {
	return {
		...small('output', 2.2)(),
		id: 'change',
		y: held?.y ?? valueAxis([y], true, 4, words),
		cursor: { year: YEAR, x: YEAR + 0.5, values: [{ y, text: '', tone: 'ru', strong: true }] }
	};
}

describe('the value axis of a chart', () => {
	it('holds still while a lever is moved, and follows when it is let go', () => {
		const held = heldAxis();
		const rest = held(small('output', 2.2), false);
		const far = small('output', 4);
		expect(far().y.high).toBeGreaterThan(rest.y.high);
		const moving = held(far, true);
		expect(moving.y).toBe(rest.y);
		expect(moving.layers).toEqual(far().layers);
		expect(held(far, false).y).toEqual(far().y);
	});

	it('is widened where the year looked at would lie beyond it, and holds still again', () => {
		const held = heldAxis();
		const at = (y: number) => (axis: HeldAxis | null) => difference(y, axis);
		const rest = held(at(-3.1), false);
		expect([rest.y.low, rest.y.high]).toEqual([-4, 0]);
		const beyond = held(at(1.6), true);
		expect([beyond.y.low, beyond.y.high]).toEqual([-4, 2]);
		expect(held(at(1.1), true).y).toBe(beyond.y);
		expect(held(at(-3.1), true).y).toBe(beyond.y);
		expect(held(at(-3.1), false).y).toEqual(rest.y);
	});

	it('is not taken from a chart in which nothing is drawn', () => {
		const held = heldAxis();
		const empty = (): Figure => ({
			...difference(0, null),
			layers: [],
			y: { ...valueAxis([0], true, 4, words), ticks: [{ value: 0, label: '$0' }] }
		});
		held(empty, false);
		const first = held((axis) => difference(-3.1, axis), true);
		expect([first.y.low, first.y.high]).toEqual([-4, 0]);
		held(empty, true);
		expect(held((axis) => difference(-1, axis), true).y).toBe(first.y);
	});

	it('is that of the new chart where another one is shown while a lever moves', () => {
		const held = heldAxis();
		held(small('output', 2.2), false);
		const other = small('price', 2.2);
		expect(held(other, true)).toEqual(other());
	});
});

it('a value axis has words for values that are next to nothing', () => {
	for (const values of [[5e-324], [-1e-200, 1e-120], [-1e-16]]) {
		const { low, high, ticks } = valueAxis(values, true, 5, words);
		expect(high - low).toBeGreaterThanOrEqual(0.1);
		expect(ticks.every(({ label }) => label.length < 16)).toBe(true);
	}
	expect(valueAxis([1e-9], true, 5, words).high).toBe(1e-9);
});

describe('a widened axis', () => {
	const axis = (values: number[]) => valueAxis(values, true, 5, words);
	const labels = ({ ticks }: Figure['y']) => ticks.map(({ label }) => label);

	it('reaches as far as both, in the wider steps, with the unit on the outermost label alone', () => {
		const both = widened(axis([-10]), axis([3]));
		expect(labels(both)).toEqual(['−$10bn a year', '−$8bn', '−$6bn', '−$4bn', '−$2bn', '$0', '$2bn', '']);
		expect([both.low, both.high]).toEqual([-10, 4]);
		expect(widened(axis([3]), axis([-10]))).toEqual(both);
	});

	it('is written as its wider steps are', () => {
		expect(labels(widened(axis([-5]), axis([2])))).toEqual([
			...['−$5bn a year', '−$4bn', '−$3bn', '−$2bn', '−$1bn', '$0', '$1bn', '$2bn']
		]);
	});
});
