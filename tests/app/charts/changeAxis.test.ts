import { describe, expect, it } from 'vitest';
import { run } from '#models/simulate.ts';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import { changeAxis } from '../../../src/lib/charts/changeAxis.ts';
import { STATION_CHARTS, STATION_ORDER } from '../../../src/lib/charts/stationChart.ts';
import { stationFigure } from '../../../src/lib/charts/stationFigure.ts';

/** Nothing of the plan arrives and nothing else happens: scenario and baseline are one. */
const still = run(
	withOverrides(DEFAULTS, {
		'venezuela.delivery': 0,
		'opec.offsetShare': 0,
		'direct.armsLoss': 0
	} as Overrides)
);

describe('changeAxis', () => {
	it('reaches as far to either side of zero where nothing is told as a change', () => {
		for (const id of STATION_ORDER) {
			const chart = STATION_CHARTS[id];
			for (const values of [
				[0, 0],
				[1e-6, -1e-6],
				[Number.NaN, 0]
			]) {
				const { low, high, ticks } = changeAxis(chart, values, 5);
				expect(low).toBe(-high);
				expect(high).toBeGreaterThanOrEqual(chart.usualChange);
				expect(ticks.map(({ value }) => value)).toContain(0);
			}
		}
	});

	it('fits what is told, and has no width of its own where nothing is drawn', () => {
		expect(changeAxis(STATION_CHARTS.income, [0, -0.4], 5)).toMatchObject({ low: -0.4, high: 0 });
		expect(changeAxis(STATION_CHARTS.income, [], 5).low).toBe(0);
	});

	it('says in words that there is no change, at the line’s end and beside the year', () => {
		for (const station of STATION_ORDER) {
			const view = { station, show: 'difference', band: 'line', year: 2031 } as const;
			const { layers, cursor, y } = stationFigure({ simulation: still, view, bands: null, paths: null });
			expect(layers.at(-1)).toMatchObject({ endLabel: 'Your scenario: no change' });
			expect(cursor?.values.map(({ text }) => text)).toEqual(['no change']);
			expect(y.low).toBe(-y.high);
		}
	});
});
