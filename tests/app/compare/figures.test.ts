import { describe, expect, it } from 'vitest';
import { EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { alignment } from '../../../src/lib/compare/alignment.ts';
import { listed } from '../../../src/lib/format/listed.ts';
import { calendarOf, yearsIn } from '../../../src/lib/compare/calendar.ts';
import { compared, differences, levels } from '../../../src/lib/compare/compared.ts';
import { figure, range } from '../../../src/lib/compare/figures.ts';
import { leverDifferences } from '../../../src/lib/compare/leverDifferences.ts';
import { READY_MADE } from '../../../src/lib/compare/readyMade.ts';
import { addressPins } from '../../../src/lib/pins/shownPins.ts';
import { suggestedName } from '../../../src/lib/pins/suggestedName.ts';

const pinned = (...scenarios: Partial<Scenario>[]) =>
	compared(
		addressPins(scenarios.map((one) => ({ name: '', note: '', scenario: { ...EMPTY_SCENARIO, ...one } })))
	);

describe('differences', () => {
	it('from a pin are those of its levels, in the years that both have', () => {
		const [a, b] = pinned({}, { preset: 'goldman-2030' });
		expect(b.simulation.startYear).toBe(a.simulation.startYear - 1);
		const difference = differences(b, 'brent', a);
		expect([...difference.keys()]).toEqual(yearsIn({ from: 2027, last: 2035 }));
		const expected = (levels(b, 'brent').get(2031) as number) - (levels(a, 'brent').get(2031) as number);
		expect(difference.get(2031)).toBe(expected);
	});

	it('from itself are none, and from the world without the change begin near none', () => {
		const [a] = pinned({});
		expect([...differences(a, 'brent', a).values()].every((value) => value === 0)).toBe(true);
		expect(differences(a, 'venezuelaOutput', null).get(2031)).toBeGreaterThan(0.1);
	});
});

describe('the calendar', () => {
	it('of worlds that start apart holds all years and tells the shared ones', () => {
		expect(calendarOf([2026, 2027])).toEqual({ from: 2026, last: 2036, shared: { from: 2027, last: 2035 } });
		expect(calendarOf([2020, 2030]).shared).toBeNull();
	});

	it('is told in words only when the pins do not share an outlook', () => {
		expect(alignment(pinned({}, { own: { 'opec.offsetShare': 0 } }))).toBe('');
		expect(alignment(pinned({}, { preset: 'goldman-2030' }))).toBe(
			'A starts in 2027, B in 2026. They are drawn by calendar; the years 2027–2035 are shared.'
		);
		expect(listed(['A', 'B', 'C'])).toBe('A, B and C');
	});
});

describe('figure', () => {
	it('of a change has two figures, whatever its size, and never a finer one than the chart', () => {
		const told = [-0.84, 0.004, -3.14, 0, 216.6, -33.6, -10.3].map((value) => figure('income', value, true));
		expect(told).toEqual(['−0.84', '0', '−3.1', '0', '+220', '−34', '−10']);
		expect(figure('price', -0.5, true)).toBe('−0.50');
		expect(figure('budget', 4987, true)).toBe('+5,000');
		expect(figure('budget', -0.3, true)).toBe('0');
		expect(figure('output', 0.366, true)).toBe('+0.37');
	});

	it('of a level is that of the chart', () => {
		expect(figure('income', 130.44)).toBe('130');
		expect(figure('income', 96.27)).toBe('96.3');
		expect(figure('price', 70.04)).toBe('70.0');
		expect(figure('budget', 7412)).toBe('7,410');
		expect(range('income', [-5.51, -1.62], true)).toBe('−5.5 to −1.6');
		expect(range('income', [0, 0], true)).toBe('0');
	});
});

describe('leverDifferences', () => {
	it('lists only what differs, with where it departs from the first', () => {
		const one = { ...EMPTY_SCENARIO, own: { 'opec.offsetShare': 0 } as const };
		const { differing, same } = leverDifferences([EMPTY_SCENARIO, one, EMPTY_SCENARIO]);
		expect(differing).toHaveLength(1);
		expect(differing[0]).toMatchObject({ values: [0.2, 0, 0.2], departs: [false, true, false] });
		expect(leverDifferences([one, one])).toEqual({ differing: [], same: same + 1 });
	});

	it('marks levers that a path of points leaves unread, and leaves out those that nobody reads', () => {
		const points = (level: number): Scenario => ({
			...EMPTY_SCENARIO,
			own: { 'venezuela.path': [[4, level]], 'venezuela.target': level }
		});
		const ids = (scenarios: Scenario[]) =>
			leverDifferences(scenarios).differing.map(({ parameter }) => parameter.id);
		expect(ids([points(1.8), points(2)])).toEqual(['venezuela.path']);
		const [target] = leverDifferences([points(1.8), EMPTY_SCENARIO]).differing.filter(
			({ parameter }) => parameter.id === 'venezuela.target'
		);
		expect(target.unread).toEqual([expect.stringContaining('points'), null]);
	});
});

describe('names and ready-made comparisons', () => {
	it('say what a scenario assumes', () => {
		expect(suggestedName(EMPTY_SCENARIO)).toBe('2.2 mb/d in 10 years');
		expect(suggestedName({ ...EMPTY_SCENARIO, preset: 'jpmorgan' })).toBe('JPMorgan');
		const changed = { ...EMPTY_SCENARIO, preset: 'jpmorgan', own: { 'opec.offsetShare': 0.3 } as const };
		expect(suggestedName(changed)).toMatch(/^JPMorgan, .* 30 %$/);
		const along = (...points: [number, number][]) =>
			suggestedName({ ...EMPTY_SCENARIO, own: { 'venezuela.path': points } });
		expect(along([0, 1.2], [4, 1.8])).toBe('1.2 rising to 1.8 mb/d');
		expect(along([0, 1.2], [4, 0.8])).toBe('1.2 falling to 0.8 mb/d');
		expect(along([0, 1.2], [1, 0.5], [2, 1.2])).toBe('1.2 back to 1.2 mb/d');
		expect(along([0, 1.2])).toBe('level at 1.2 mb/d');
		expect(suggestedName({ ...EMPTY_SCENARIO, own: { 'venezuela.target': 3 } })).toBe('3 mb/d in 10 years');
	});

	it('of published positions all exist and all differ', () => {
		for (const { pins } of READY_MADE) {
			expect(pins.every(({ name }) => name !== '')).toBe(true);
			expect(leverDifferences(pins.map(({ scenario }) => scenario)).differing.length).toBeGreaterThan(0);
		}
	});
});
