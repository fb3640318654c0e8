import { describe, expect, it } from 'vitest';
import { EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { STATIONS } from '#models/stations.ts';
import { spokenValues } from '../../../src/lib/charts/spoken.ts';
import { STATION_CHARTS } from '../../../src/lib/charts/stationChart.ts';
import { calendarOf } from '../../../src/lib/compare/calendar.ts';
import { compared, differences } from '../../../src/lib/compare/compared.ts';
import { compareFigure } from '../../../src/lib/compare/compareFigure.ts';
import type { CompareSpec } from '../../../src/lib/compare/compareFigure.ts';
import { differencePoints } from '../../../src/lib/compare/pinValues.ts';
import { addressPins } from '../../../src/lib/pins/shownPins.ts';

const scenarios: Partial<Scenario>[] = [{}, { preset: 'goldman-2030' }, { own: { 'opec.offsetShare': 0 } }];
const pins = compared(
	addressPins(
		scenarios.map((one, at) => ({ name: `n${at}`, note: '', scenario: { ...EMPTY_SCENARIO, ...one } }))
	)
);
const [a, b] = pins;
const spec: CompareSpec = {
	id: 'compare',
	station: 'income',
	title: 'title',
	subtitle: 'subtitle',
	caption: '',
	pins,
	calendar: calendarOf(pins.map(({ simulation }) => simulation.startYear)),
	isChange: true,
	against: null,
	year: 2031,
	figures: (one) => differences(one, 'hardCurrencyRevenue', null),
	band: () => null,
	endLabel: ({ pin }, last) => `${pin.letter} ${last}`,
	steps: 5,
	yearEvery: 1
};

describe('compareFigure', () => {
	it('tells who listens the letter of a pin once', () => {
		const told = spokenValues(compareFigure(spec)).replaceAll('\u00a0', ' ');
		expect(told).toMatch(/^2031: A −\$[\d.]+bn, B −\$[\d.]+bn, C −\$[\d.]+bn$/);
	});

	it('draws a line a pin, in its colour and dash, on one calendar', () => {
		const { layers, x } = compareFigure(spec);
		expect(layers.map(({ tone }) => tone)).toEqual(['pin-a', 'pin-b', 'pin-c']);
		expect(layers[0]).not.toHaveProperty('dash');
		expect(layers[1]).toMatchObject({ dash: [9, 4] });
		expect([x.low, x.high]).toEqual([2026, 2037]);
	});

	it('leaves out the pin that the others are measured against, and holds the rest to shared months', () => {
		const { layers } = compareFigure({ ...spec, against: a });
		expect(layers.map(({ tone }) => tone)).toEqual(['pin-b', 'pin-c']);
		expect(layers[0].x).toHaveLength(108);
	});

	it('prints at the cursor what the table prints for that year', () => {
		const { cursor, table } = compareFigure(spec);
		const row = table.rows.indexOf('2031');
		expect(cursor?.values).toHaveLength(3);
		expect(table.columns[0].values[row]).toBe(differences(a, 'hardCurrencyRevenue', null).get(2031));
		expect(table.columns[0].values[table.rows.indexOf('2026')]).toBeNull();
	});

	it('shows one baseline of levels when all pins share it, and none when they do not', () => {
		const level = { ...spec, isChange: false };
		const roles = (all: CompareSpec) =>
			compareFigure(all).layers.map((layer) => layer.kind === 'line' && layer.role);
		expect(roles({ ...level, pins: [pins[0], pins[2]] })).toEqual(['baseline', 'pin', 'pin']);
		expect(roles(level)).toEqual(['pin', 'pin', 'pin']);
	});

	it('is finite for every station', () => {
		for (const { id, series } of STATIONS) {
			const figures = (one: (typeof pins)[0]) => differences(one, series, null);
			const { layers, y } = compareFigure({ ...spec, station: id, figures });
			const all = layers.flatMap((layer) => (layer.kind === 'band' ? [] : layer.y));
			expect([...all, y.low, y.high].every(Number.isFinite)).toBe(true);
		}
	});
});

describe('differencePoints', () => {
	it('of two pins that start a year apart compares the same calendar months', () => {
		const chart = STATION_CHARTS.price;
		const { x, y } = differencePoints(chart, b, a);
		expect(x[0]).toBeCloseTo(2027 + 0.5 / 12, 9);
		expect(y[0]).toBe(b.simulation.scenario.brent[12] - a.simulation.scenario.brent[0]);
	});
});
