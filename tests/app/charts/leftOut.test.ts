import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import type { View } from '#models/scenarios/state.ts';
import { run } from '#models/simulate.ts';
import { drawBands } from '#models/uncertainty/draws.ts';
import { partlyPriceless } from '../../helpers/glut.ts';
import { stationDraws } from '../../../src/lib/charts/stationDraws.ts';
import { stationFigure } from '../../../src/lib/charts/stationFigure.ts';
import { leftOutWords, mostLeftOut } from '../../../src/lib/state/leftOut.ts';
import { bandsOf } from '../../../src/lib/workers/bandsOf.ts';
import { drawRequest } from '../../../src/lib/workers/liveDraws.ts';

const scenario = partlyPriceless();
const assumptions = assumptionsOf(scenario);
const simulation = run(assumptions);
const N = 64;
const drawn = (part: Partial<View>) => {
	const view: View = { station: 'price', show: 'level', band: 'fan', year: 2031, ...part };
	const draws = bandsOf(drawBands(drawRequest(scenario, assumptions, view, simulation.startYear, N)));
	return { draws, figure: stationFigure({ simulation, view, ...stationDraws(draws, view) }) };
};

describe('a chart of draws of which some have no price', () => {
	it('says beneath its bands how many are left out', () => {
		const { figure, draws } = drawn({});
		const most = Math.max(...Array.from(draws.unanswered('brent', 'level') ?? []));
		expect(most).toBeGreaterThan(5);
		expect(figure.caption).toContain(
			`Up to ${most} of 64 draws are left out where no price clears their market. No draw contains`
		);
		expect(figure.layers.filter(({ kind }) => kind === 'band')).toHaveLength(3);
	});

	it.each(['price', 'budget'] as const)('stops the line of each of them at %s', (station) => {
		const { figure, draws } = drawn({ station, band: 'paths' });
		const own = figure.layers.flatMap((layer) =>
			layer.kind === 'line' && layer.role === 'path' ? [layer] : []
		);
		const series = station === 'price' ? 'brent' : 'oilGasBudgetRevenue';
		const paths = draws.paths(series, 'level', station === 'price' ? 'month' : 'quarter') ?? [];
		const known = paths.map((path) => Array.from(path).filter((value) => !Number.isNaN(value)).length);
		const full = station === 'price' ? 120 : 40;
		expect(Math.min(...known)).toBeLessThan(full);
		for (const [index, count] of known.entries()) {
			const pieces = own.filter(({ name }) => name === `Draw ${index + 1}`);
			const points = pieces.reduce((sum, { y }) => sum + y.length, 0);
			expect(points).toBeLessThanOrEqual(count);
			if (count === full) expect(points).toBe(full);
		}
		for (const { x, y } of own) {
			expect(y.every(Number.isFinite)).toBe(true);
			const longest = Math.max(...x.slice(1).map((at, index) => at - x[index]));
			expect(longest).toBeLessThan(1.01 * (10 / full));
		}
		expect(figure.caption).toContain('A draw’s line stops where no price clears its market.');
	});

	it('says nothing of them where all have one, or none are drawn', () => {
		for (const view of [
			{ station: 'output' },
			{ station: 'output', band: 'paths' },
			{ band: 'line' }
		] as const)
			expect(drawn(view).figure.caption).not.toMatch(/left out|stops/);
	});
});

describe('draws that are left out', () => {
	it('are counted where something is told', () => {
		expect(mostLeftOut([3, 9, 1], (point) => point !== 1)).toBe(3);
		expect(mostLeftOut(null)).toBe(0);
	});

	it('are told in a sentence, and none in none', () => {
		expect(leftOutWords({ most: 1057, n: 8192 })).toBe(
			'Up to 1,057 of 8,192 draws are left out where no price clears their market.'
		);
		expect(leftOutWords({ most: 0, n: 8192 })).toBe('');
		expect(leftOutWords({ most: 1, n: 8192 }, 'draws', true)).toBe(
			'1 of 8,192 draws is left out where no price clears its market.'
		);
	});
});
