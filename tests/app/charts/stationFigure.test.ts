import { describe, expect, it } from 'vitest';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import { run } from '#models/simulate.ts';
import { BRENT } from '#models/data/brent.ts';
import type { View } from '#models/scenarios/state.ts';
import { years } from '#models/summary.ts';
import type { BandLayer, LineLayer } from '../../../src/lib/charts/figure.ts';
import { chartValues } from '../../../src/lib/charts/chartValues.ts';
import { STATION_CHARTS, STATION_ORDER } from '../../../src/lib/charts/stationChart.ts';
import { smallFigure } from '../../../src/lib/charts/smallFigure.ts';
import { stationFigure } from '../../../src/lib/charts/stationFigure.ts';
import { bandsOf, simulation } from './samples.ts';

const views = STATION_ORDER.flatMap((station) =>
	(['difference', 'level'] as const).flatMap((show) =>
		(['fan', 'paths', 'line'] as const).map((band): View => ({ station, show, band, year: 2031 }))
	)
);
const figureOf = (view: View) => {
	const bands = bandsOf(view);
	return stationFigure({ simulation, view, bands, paths: [bands.q05, bands.q50, bands.q95] });
};
const line = (view: View, role: LineLayer['role']) =>
	figureOf(view).layers.find((layer): layer is LineLayer => layer.kind === 'line' && layer.role === role);

it('a change that prints as nothing has no sign', () => {
	const written = STATION_ORDER.map((id) => [1, -1].map((way) => STATION_CHARTS[id].writeChange(way * 1e-9)));
	expect(written.flat().join()).not.toMatch(/[+−]/);
	expect(STATION_CHARTS.output.writeChange(0.005)).toBe('+0.01');
});

describe('stationFigure', () => {
	it('is plain data, finite and serialisable, in every view', () => {
		for (const view of views) {
			const figure = figureOf(view);
			expect(JSON.parse(JSON.stringify(figure))).toEqual(figure);
			expect(JSON.stringify(figure)).not.toMatch(/null,null|NaN|Infinity/);
		}
	});

	it('holds all that is drawn of the model within its axes', () => {
		for (const view of views) {
			const { layers, x, y } = figureOf(view);
			for (const layer of layers) {
				const values = layer.kind === 'band' ? [...layer.low, ...layer.high] : layer.y;
				expect(Math.min(...values)).toBeGreaterThanOrEqual(y.low - 1e-9);
				expect(Math.max(...values)).toBeLessThanOrEqual(y.high + 1e-9);
				expect(layer.x[0]).toBeGreaterThanOrEqual(x.low);
				expect(layer.x[layer.x.length - 1]).toBeLessThanOrEqual(x.high);
			}
		}
	});

	it('nests the bands of a fan, the palest first', () => {
		for (const view of views.filter(({ band }) => band === 'fan')) {
			const bands = figureOf(view).layers.filter((layer): layer is BandLayer => layer.kind === 'band');
			expect(bands.map(({ holds }) => holds)).toEqual([90, 80, 50]);
			for (const [outer, inner] of [bands.slice(0, 2), bands.slice(1)]) {
				for (let at = 0; at < outer.x.length; at++) {
					expect(outer.low[at]).toBeLessThanOrEqual(inner.low[at]);
					expect(outer.high[at]).toBeGreaterThanOrEqual(inner.high[at]);
				}
			}
		}
	});

	it('draws no band where all draws agree, and says so', () => {
		const view: View = { station: 'output', show: 'level', band: 'fan', year: 2031 };
		const { q50 } = bandsOf(view);
		const same = { q05: q50, q10: q50, q25: q50, q50, q75: q50, q90: q50, q95: q50 };
		const { layers, caption } = stationFigure({ simulation, view, bands: same, paths: null });
		expect(layers.filter(({ kind }) => kind === 'band')).toEqual([]);
		expect(caption).toMatch(/^All draws agree here/);
		expect(stationFigure({ simulation, view, bands: bandsOf(view), paths: null }).caption).toMatch(
			/^In 50 of/
		);
	});

	it('charts receipts at an annual rate: their yearly mean is the yearly sum', () => {
		const { scenario } = years(simulation);
		const income = chartValues(STATION_CHARTS.income, simulation.scenario.hardCurrencyRevenue);
		const mean = income.slice(48, 60).reduce((sum, value) => sum + value, 0) / 12;
		expect(mean).toBeCloseTo(scenario.hardCurrencyRevenue[4], 9);
		const budget = chartValues(STATION_CHARTS.budget, simulation.scenario.oilGasBudgetRevenue);
		expect(budget).toHaveLength(40);
		const year = budget.slice(16, 20).reduce((sum, value) => sum + value, 0) / 4;
		expect(year).toBeCloseTo(scenario.oilGasBudgetRevenue[4] / 1000, 9);
	});

	it('shows the record up to the model and bridges the months between, dashed', () => {
		const view: View = { station: 'price', show: 'level', band: 'line', year: 2031 };
		const record = line(view, 'history');
		expect(record?.y.at(-1)).toBe(BRENT.values.at(-1));
		expect(line(view, 'bridge')?.x.at(-1)).toBeCloseTo(2027 + 0.5 / 12, 9);
		expect(line(view, 'bridge')?.y.slice(1, -1)).toEqual([111, 104, 99]);
	});

	it('never bridges a gap of a year', () => {
		expect(line({ station: 'russia', show: 'level', band: 'line', year: 2031 }, 'bridge')).toBeUndefined();
	});

	it('says in its title what the model says', () => {
		const { baseline, scenario } = years(simulation);
		const change = baseline.brent[4] - scenario.brent[4];
		const figure = figureOf({ station: 'price', show: 'difference', band: 'line', year: 2031 });
		expect(figure.title).toContain(`$${scenario.brent[4].toFixed(1)} in 2031`);
		expect(figure.title).toContain(`$${change.toFixed(1)} lower`);
	});

	it('keeps an axis that holds still, and leaves that of another chart', () => {
		const y = { low: -9, high: 0, ticks: [] };
		const view: View = { station: 'income', show: 'difference', band: 'line', year: 2031 };
		const figure = (id: string) =>
			stationFigure({ simulation, view, bands: null, paths: null, held: { id, y } });
		expect(figure('income-difference-line').y).toBe(y);
		expect(figure('price-difference-line').y).not.toBe(y);
	});
});

describe('smallFigure', () => {
	it('shows one band, three years and no companions', () => {
		for (const id of STATION_ORDER) {
			const chart = STATION_CHARTS[id];
			const figure = smallFigure(chart, simulation, bandsOf({ station: id, show: 'level' }), 2031);
			expect(figure.layers.filter(({ kind }) => kind === 'band')).toHaveLength(1);
			expect(figure.x.ticks.map(({ label }) => label)).toEqual([
				id === 'output' ? '2015' : '2020',
				'2027',
				'2036'
			]);
		}
	});
});

describe('words of a chart', () => {
	const income: View = { station: 'income', show: 'difference', band: 'fan', year: 2031 };
	const titled = (overrides: Overrides) =>
		stationFigure({
			...{ view: income, bands: null, paths: null },
			simulation: run(withOverrides(DEFAULTS, overrides))
		}).title;

	it('name what counts as hard currency where it is not what the word says, and count no arms as oil', () => {
		expect(titled({})).toMatch(/^Russian oil earns \$124bn of hard currency in 2031, \$3\.1bn less/);
		expect(titled({ 'settlement.definition': 'dollarEuro' })).toMatch(
			/^Russian oil earns \$7\.\d+bn of hard currency \(dollars and euros\) in 2031, \$/
		);
		expect(titled({ 'direct.armsLoss': 2 })).toMatch(
			/^Russian oil less lost arms sales earns \$122bn of hard currency in 2031, \$5\.0bn less/
		);
		expect(titled({ 'direct.armsLoss': 2, 'venezuela.delivery': 0 })).toMatch(/^Russian oil earns/);
	});

	it('say whether draws are on their way or none will come, and of a plain line that none are drawn', () => {
		const captioned = (awaitsDraws: boolean, band: View['band'] = 'fan') =>
			stationFigure({ simulation, view: { ...income, band }, bands: null, paths: null, awaitsDraws }).caption;
		expect(captioned(true)).toMatch(/^The draws are being computed\. In 50 of 100 draws/);
		expect(captioned(true, 'paths')).toMatch(/^The draws are being computed\. Twenty of the draws/);
		expect(captioned(false)).toMatch(/No uncertainty is drawn\.$/);
		expect(captioned(true, 'line')).toMatch(/No uncertainty is drawn\.$/);
	});
});
