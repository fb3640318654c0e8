import { describe, expect, it } from 'vitest';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import { SERIES_NAMES } from '#models/series.ts';
import type { SeriesName } from '#models/series.ts';
import { run } from '#models/simulate.ts';
import { yearFigure } from '#models/summary.ts';
import { drawColumns } from '#models/uncertainty/drawColumns.ts';
import { drawBands } from '#models/uncertainty/draws.ts';
import { outputKey, pointsOf, readerOf, unitOf } from '#models/uncertainty/drawOutput.ts';
import type { DrawOutput } from '#models/uncertainty/drawOutput.ts';
import { drawRecords } from '#models/uncertainty/drawRecords.ts';
import { drawValues } from '#models/uncertainty/drawValues.ts';
import { finished } from '../../helpers/finished.ts';
import { keptBaselines, scratchWorld } from '#models/uncertainty/drawWorlds.ts';
import { assumptionsOfDraw } from '#models/uncertainty/kernel/drawAssumptions.ts';
import { CENTRAL_CHOICE, uncertainParameters } from '#models/uncertainty/uncertainParameters.ts';

/** Values of an output where the baseline counts its months from 0 and the scenario has three times as much. */
function read(series: SeriesName, by: DrawOutput['by'], of: DrawOutput['of']): number[] {
	const [baseline, scenario] = [scratchWorld(), scratchWorld()];
	baseline[series].forEach((_, month) => {
		baseline[series][month] = month;
		scenario[series][month] = 3 * month;
	});
	const into = new Float64Array(pointsOf({ by }));
	readerOf({ series, by, of })(baseline, scenario, into);
	return [...into];
}

it.each([
	[{ series: 'x' }, /^series requires one of brent, .*, got x$/],
	[{ by: 'week' }, 'by requires one of month, quarter, year, got week'],
	[{ of: 'levels' }, 'of requires one of level, baseline, difference, got levels']
])('refuses what no draw has: %o', (wrong, message) => {
	const output = { series: 'brent', by: 'year', of: 'level', ...wrong } as DrawOutput;
	const request = { assumptions: DEFAULTS, choice: CENTRAL_CHOICE, seed: 1, n: 2, outputs: [output] };
	expect(() => drawBands(request)).toThrow(message);
});

describe('what a draw is read for, by hand', () => {
	it('months are the months', () => {
		expect(read('brent', 'month', 'baseline')[119]).toBe(119);
		expect(read('brent', 'month', 'level')[119]).toBe(357);
		expect(read('brent', 'month', 'difference')[119]).toBe(238);
		expect(read('brent', 'month', 'difference')).toHaveLength(120);
	});
	it('quarters add three months, whatever the series', () => {
		for (const series of ['brent', 'exportRevenue', 'wealthFund'] as const) {
			// 3 + 4 + 5
			expect(read(series, 'quarter', 'baseline')[1]).toBe(12);
			expect(read(series, 'quarter', 'level')[1]).toBe(36);
			expect(read(series, 'quarter', 'difference')[1]).toBe(24);
			expect(read(series, 'quarter', 'difference')).toHaveLength(40);
		}
	});
	it('years are means, sums or the last month, by the series', () => {
		// Months 12…23: mean 17.5, sum 210, last 23.
		expect(read('brent', 'year', 'baseline')[1]).toBe(17.5);
		expect(read('brent', 'year', 'level')[1]).toBe(52.5);
		expect(read('exportRevenue', 'year', 'baseline')[1]).toBe(210);
		expect(read('exportRevenue', 'year', 'difference')[1]).toBe(420);
		expect(read('wealthFund', 'year', 'level')[1]).toBe(69);
		expect(read('wealthFund', 'year', 'difference')[1]).toBe(46);
		expect(read('wealthFund', 'year', 'difference')).toHaveLength(10);
	});
	it('has one name and one unit for each kind', () => {
		expect(outputKey({ series: 'brent', by: 'year', of: 'level' })).toBe('brent/year/level');
		expect(unitOf({ series: 'exportRevenue', by: 'year', of: 'level' })).toBe('USD bn/yr');
		expect(unitOf({ series: 'exportRevenue', by: 'month', of: 'level' })).toBe('USD bn/month');
		expect(['month', 'quarter', 'year'].map((by) => pointsOf({ by: by as DrawOutput['by'] }))).toEqual([
			120, 40, 10
		]);
	});
});

describe('worlds of the draws', () => {
	it('keep what is asked for and what the scenario reads, draw by draw', () => {
		const [one, two] = keptBaselines(2, new Set<SeriesName>(['urals']));
		const own = SERIES_NAMES.filter((name) => one[name] !== two[name]);
		expect([...own].sort()).toEqual(['brent', 'budgetBase', 'taxPrice', 'urals', 'venezuelaOutput']);
		[one, two].forEach((world, draw) => own.forEach((name, index) => world[name].fill(10 * draw + index)));
		[one, two].forEach((world, draw) =>
			own.forEach((name, index) => expect([...new Set(world[name])]).toEqual([10 * draw + index]))
		);
	});
	it('have every series for every month', () => {
		const world = scratchWorld();
		expect(Object.keys(world)).toEqual(SERIES_NAMES);
		for (const name of SERIES_NAMES) expect(world[name]).toHaveLength(120);
	});
});

describe('records of the draws', () => {
	const columns = new Map([['fx.rate', Float64Array.of(80, 90, 100)] as const]);
	it('hold each draw’s own value, and the line’s for all else', () => {
		const { records, changed } = drawRecords()(DEFAULTS, columns, 3);
		expect(records.map(({ fx }) => fx.rate)).toEqual([80, 90, 100]);
		expect(records[2]).toEqual(withOverrides(DEFAULTS, { 'fx.rate': 100 }));
		expect(changed.has('fx.rate')).toBe(true);
		expect(changed.size).toBe(76);
	});
	it('change what moved alone, and begin anew with another number of draws', () => {
		const keeper = drawRecords();
		keeper(DEFAULTS, columns, 3);
		expect(keeper(DEFAULTS, columns, 3).changed.size).toBe(0);
		const moved = withOverrides(DEFAULTS, { 'opec.maxCut': 2 });
		const second = keeper(moved, columns, 3);
		expect([...second.changed]).toEqual(['opec.maxCut']);
		expect(second.records.map(({ opec }) => opec.maxCut)).toEqual([2, 2, 2]);
		const held = keeper(moved, new Map(), 3);
		expect([...held.changed]).toEqual(['fx.rate']);
		expect(held.records[1]).toEqual(moved);
		expect(keeper(moved, columns, 2).records).toHaveLength(2);
		expect(keeper(moved, columns, 3).changed.size).toBe(76);
	});
});

describe('values of the draws', () => {
	it('are those of single runs', () => {
		const uncertain = uncertainParameters(DEFAULTS, CENTRAL_CHOICE);
		const columns = drawColumns(DEFAULTS, uncertain, { seed: 3, mode: 'quasi', from: 0, count: 5 });
		for (const of of ['level', 'difference'] as const) {
			const values = finished(
				drawValues(DEFAULTS, columns, 5, { series: 'hardCurrencyRevenue', year: 6, of })
			);
			values.forEach((value, draw) => {
				const { baseline, scenario } = run(assumptionsOfDraw(DEFAULTS, columns, draw));
				const figure = (world: typeof baseline) =>
					yearFigure(world.hardCurrencyRevenue, 'hardCurrencyRevenue', 6);
				expect(value).toBeCloseTo(figure(scenario) - (of === 'level' ? 0 : figure(baseline)), 8);
			});
		}
	});
});
