import { describe, expect, it } from 'vitest';
import type { Figure, Layer } from '$lib/charts/figure.ts';
import { pointReading } from '$lib/charts/pointReading.ts';
import { STATION_ORDER } from '$lib/charts/stationChart.ts';
import { stationFigure } from '$lib/charts/stationFigure.ts';
import { simulate } from '#models/simulate.ts';

const simulation = simulate({});
const view = { station: 'income', show: 'difference', band: 'fan', year: 2031 } as const;
const figure = stationFigure({ simulation, view, bands: null, paths: null });
const withLayers = (layers: readonly Layer[]): Figure => ({ ...figure, layers });

describe('the reading of a point', () => {
	it('is the month’s own value, as the table prints it', () => {
		const reading = pointReading(figure, 2029 + 2.6 / 12);
		expect(reading).toMatchObject({ time: 'March 2029', unit: '$bn a year' });
		const march = 2 * 12 + 2;
		const change =
			simulation.scenario.hardCurrencyRevenue[march] - simulation.baseline.hardCurrencyRevenue[march];
		expect(reading?.values).toEqual([
			{ name: 'Your scenario', tone: 'ru', text: (12 * change).toFixed(2).replace('-', '−') }
		]);
	});

	it('names the first and the last month of a year, and quarters', () => {
		expect(pointReading(figure, 2027)?.time).toBe('January 2027');
		expect(pointReading(figure, 2036.999)?.time).toBe('December 2036');
		const budget = stationFigure({
			simulation,
			view: { ...view, station: 'budget' },
			bands: null,
			paths: null
		});
		expect(pointReading(budget, 2030.3)).toMatchObject({ time: 'Q2 2030', unit: 'trn roubles a year' });
	});

	it('has the record alone before the model begins, and nothing where nothing stands', () => {
		const level = stationFigure({
			simulation,
			view: { ...view, station: 'price', show: 'level' },
			bands: null,
			paths: null
		});
		expect(pointReading(level, 2020.3)).toMatchObject({ time: 'April 2020', values: [{ tone: 'br' }] });
		expect(pointReading(level, 1990)).toBeNull();
		expect(pointReading(withLayers([]), 2030)).toBeNull();
	});

	it('tells the band of 80 draws, no other and no single draw', () => {
		const x = [2030.5, 2031.5];
		const band = (holds: 50 | 80 | 90): Layer => ({
			...{ kind: 'band', holds, tone: 'ru', x },
			...{ low: [-4, -5], high: [-1, -2] }
		});
		const path: Layer = { kind: 'line', role: 'path', tone: 'ru', name: 'Draw 1', x, y: [7, 7] };
		const reading = pointReading(withLayers([band(90), band(80), band(50), path]), 2031.2);
		expect(reading).toMatchObject({ x: 2031.5, time: '2031' });
		expect(reading?.values).toEqual([{ name: '80 of 100 draws', tone: 'ru', text: '−5.00 to −2.00' }]);
		const pinned: Layer = { ...band(80), tone: 'pin-b' };
		expect(pointReading(withLayers([pinned]), 2031.2)?.values[0].name).toBe('B, 80 of 100 draws');
	});

	it('reads every station in either view', () => {
		for (const station of STATION_ORDER) {
			for (const show of ['level', 'difference'] as const) {
				const one = stationFigure({ simulation, view: { ...view, station, show }, bands: null, paths: null });
				const words = pointReading(one, 2031.1);
				expect(words?.values.length).toBeGreaterThan(0);
				expect(JSON.stringify(words)).not.toMatch(/NaN|undefined/);
			}
		}
	});
});
