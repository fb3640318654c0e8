import { describe, expect, it } from 'vitest';
import { heldAxis } from '../../../src/lib/charts/heldAxis.ts';
import type { HeldAxis } from '../../../src/lib/charts/heldAxis.ts';
import { STATION_CHARTS } from '../../../src/lib/charts/stationChart.ts';
import { smallFigure } from '../../../src/lib/charts/stationFigure.ts';
import { simulate } from '../../../models/simulate.ts';

const YEAR = 2031;
const small =
	(station: 'output' | 'price', target: number) =>
	(held: HeldAxis | null = null) =>
		smallFigure(STATION_CHARTS[station], simulate({ 'venezuela.target': target }), null, YEAR, held);

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

	it('is that of the new chart where another one is shown while a lever moves', () => {
		const held = heldAxis();
		held(small('output', 2.2), false);
		const other = small('price', 2.2);
		expect(held(other, true)).toEqual(other());
	});
});
