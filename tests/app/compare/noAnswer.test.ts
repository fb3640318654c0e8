import { describe, expect, it } from 'vitest';
import { EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import { glut } from '../../helpers/glut.ts';
import { STATION_CHARTS } from '../../../src/lib/charts/stationChart.ts';
import { calendarOf } from '../../../src/lib/compare/calendar.ts';
import { compared, differences, levels } from '../../../src/lib/compare/compared.ts';
import { compareFigure } from '../../../src/lib/compare/compareFigure.ts';
import type { CompareSpec } from '../../../src/lib/compare/compareFigure.ts';
import { textOf } from '../../../src/lib/compare/phrase.ts';
import { levelPoints } from '../../../src/lib/compare/pinValues.ts';
import { rangeByYear, resultRows } from '../../../src/lib/compare/resultRows.ts';
import { sentence } from '../../../src/lib/compare/sentence.ts';
import { steps } from '../../../src/lib/compare/steps.ts';
import { splitNoAnswer } from '../../../src/lib/compare/splitNoAnswer.ts';
import { title } from '../../../src/lib/compare/title.ts';
import { unansweredYears } from '../../../src/lib/compare/unansweredYears.ts';
import { nativeChart } from '../../../src/lib/export/slide/nativeChart.ts';
import { addressPins } from '../../../src/lib/pins/shownPins.ts';
import type { Letter } from '../../../src/lib/pins/letters.ts';

const scenarios = [{ ...EMPTY_SCENARIO, own: { 'venezuela.target': 4 } as Overrides }, glut(10), glut(3)];
const pins = compared(addressPins(scenarios.map((scenario) => ({ name: 'n', note: '', scenario }))));
const [a, b, c] = pins;
const series = 'hardCurrencyRevenue';
const spec: CompareSpec = {
	...{ id: 'compare', station: 'income', title: 'title', subtitle: 'subtitle', caption: '', pins },
	calendar: calendarOf(pins.map(({ simulation }) => simulation.startYear)),
	...{ isChange: true, against: null, year: 2031 },
	figures: (one) => differences(one, series, null),
	band: () => null,
	endLabel: ({ pin }, last) => `${pin.letter} ${last}`,
	...{ steps: 5, yearEvery: 1 }
};

describe('a pin whose market no price clears', () => {
	it('has no figure of those years, of what needs a price', () => {
		expect(differences(b, series, null).size).toBe(0);
		expect([...levels(c, series).keys()]).toEqual([2030, 2031, 2032, 2033, 2034, 2035, 2036]);
		expect(levels(b, 'venezuelaOutput').size).toBe(10);
		expect([...unansweredYears(c, series, null)]).toEqual([2027, 2028, 2029]);
		expect(unansweredYears(a, series, b).size).toBe(10);
		expect(differences(a, series, b).size).toBe(0);
	});

	it('is told in the sentence, not counted in it', () => {
		const changes = [
			{ letter: 'A', value: -7.53 },
			{ letter: 'B', value: null, isUnanswered: true }
		] as const;
		const telling = { station: 'income', year: 2031, changes, against: null } as const;
		expect(textOf(sentence(telling))).toBe(
			'In 2031 A takes $7.5bn a year from Russia. B has no answer in 2031: no price clears the market in a month that counts.'
		);
		expect(textOf(sentence({ ...telling, changes: [changes[1]] }))).toBe(
			'In 2031 there is no answer with B: no price clears the market in a month that counts, so that nothing can be compared.'
		);
	});

	it('is not said to lack a price in a year whose cap rests on one that does', () => {
		// No price clears in 2027 and 2028; the cap of the first half of 2029 is set by prices of 2028.
		const own = { ...glut(2).own, 'cap.rule': 'dynamic', 'cap.enforcedShare': 1 } as const;
		const [capped] = compared(addressPins([{ name: 'n', note: '', scenario: { ...glut(2), own } }]));
		const isUnanswered = unansweredYears(capped, series, null).has(2029);
		const changes = [{ letter: 'A', value: null, isUnanswered }] as const;
		const said = textOf(sentence({ station: 'income', year: 2029, changes, against: null }));
		expect(said).toMatch(/no price clears the market in a month that counts/);
		expect(splitNoAnswer(['A'], 2029)).not.toMatch(/clears the market in 2029/);
	});

	it('leads in no year, and the title says in which it has no answer', () => {
		const lettered = pins.map((one) => ({
			letter: one.pin.letter,
			byYear: differences(one, series, null)
		}));
		const unanswered = new Map<Letter, ReadonlySet<number>>(
			[b, c].map((one) => [one.pin.letter, unansweredYears(one, series, null)])
		);
		const drawn = { station: 'income', isChange: true, against: null } as const;
		expect(
			title({ ...drawn, pins: lettered.slice(0, 2), unanswered: new Map([...unanswered].slice(0, 1)) })
		).toBe('Hard-currency oil income of A, change from the world without it; B has no answer in any year');
		expect(title({ ...drawn, pins: lettered, unanswered })).toMatch(
			/^[AC] .*; B has no answer in any year; C has no answer in 3 years$/
		);
	});

	it('has a gap in its line, at whose end nothing is told', () => {
		const { layers, cursor, table, unanswered } = compareFigure(spec);
		expect(layers.map(({ tone }) => tone)).toEqual(['pin-a', 'pin-c']);
		expect(layers[1].x[0]).toBeGreaterThan(2030);
		expect(cursor?.values.map(({ tone }) => tone)).toEqual(['pin-a', 'pin-c']);
		expect(table.columns[1].values).toEqual(Array.from({ length: 10 }, () => null));
		expect(unanswered).toHaveLength(120);
		expect(levelPoints(STATION_CHARTS.price, b).x).toEqual([]);
		expect(
			compareFigure({ ...spec, station: 'output', figures: (one) => levels(one, 'venezuelaOutput') }).layers
		).toHaveLength(3);
	});

	it('has empty cells in a slide, on an axis that keeps all months', () => {
		const chart = nativeChart(compareFigure({ ...spec, pins: [b] }));
		expect(chart.labels).toHaveLength(120);
		expect(chart.lines.flatMap(({ values }) => values).every((value) => value === null)).toBe(true);
		const [line] = nativeChart(compareFigure({ ...spec, pins: [c] })).lines;
		expect(line.values.slice(0, 36).every((value) => value === null)).toBe(true);
		expect(line.values.slice(36).every((value) => value !== null)).toBe(true);
	});

	it('has cells that say so, and no range in them', () => {
		const byYear = differences(c, series, null);
		const ranges = new Map([
			[2029, [-2, -1] as const],
			[2030, [-2, -1] as const]
		]);
		const unanswered = unansweredYears(c, series, null);
		expect(rangeByYear(2029, [1, NaN], [2, NaN])).toEqual(new Map([[2029, [1, 2]]]));
		const cells = resultRows([2029, 2030], [{ byYear, ranges, unanswered }]).map(({ cells: [cell] }) => cell);
		expect(cells[0]).toEqual({ value: null, range: null, isUnanswered: true });
		expect(cells[1]).toMatchObject({ value: byYear.get(2030), isUnanswered: false });
	});

	it('is no end of a waterfall, unless of what needs no price', () => {
		expect(steps(a, b, series, 2031, 'difference')).toBeNull();
		expect(steps(a, c, series, 2028, 'difference')).toBeNull();
		expect(steps(a, c, 'venezuelaOutput', 2028, 'difference')).not.toBeNull();
		expect(splitNoAnswer(['A', 'B'], 2031)).toMatch(/^A and B have no answer in 2031/);
		expect(splitNoAnswer([], 2031)).toMatch(
			/^On the way between them .*, so the difference of 2031 cannot be split\.$/
		);
	});
});
