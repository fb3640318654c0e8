import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import { run } from '#models/simulate.ts';
import { yearIncomeParts } from '#models/explain/incomeFactors.ts';
import { lostShare, soldShare } from '../../../src/lib/charts/river/incomeShares.ts';
import { gaugesOf } from '../../../src/lib/charts/river/gauges.ts';
import { outline } from '../../../src/lib/charts/river/outline.ts';
import { riverSentence } from '../../../src/lib/charts/river/riverWords.ts';
import { riverScale, riverWater } from '../../../src/lib/charts/river/water.ts';
import { simulation } from './samples.ts';

const gauges = gaugesOf(simulation, 2031, () => null);

describe('shares of the income', () => {
	it.each([
		{},
		{ 'venezuela.target': 4, 'venezuela.quickWin': 0.6 },
		{ 'venezuela.target': 0.3 },
		{ 'direct.armsLoss': 5 },
		{ 'settlement.definition': 'dollarEuro' },
		{ 'venezuela.delayYears': 4.5, 'venezuela.quickWin': 0 }
	] as Overrides[])('are those of the exact split, near enough for a word: %j', (overrides) => {
		const one = run(withOverrides(DEFAULTS, overrides));
		const parts = yearIncomeParts(one, 4);
		const total = parts.reduce((sum, { value }) => sum + value, 0);
		const exact = (id: string) => (parts.find((part) => part.id === id)?.value ?? 0) / total;
		expect(Math.abs(soldShare(one, 4) - exact('volume'))).toBeLessThan(0.03);
		expect(lostShare(one, 4)).toBeCloseTo(exact('directLosses'), 9);
	});
});

describe('riverWater', () => {
	it('changes its colour at the world price and at the Russian price', () => {
		const places = [50, 150, 250, 350, 450];
		const river = riverWater(gauges, places, 500, 30, riverScale(gauges, 50));
		expect(river.inner.map(({ tone }) => tone)).toEqual(['ve', 'br', 'ru']);
		expect(river.borders).toEqual([150, 250]);
		expect(river.outer).toEqual([]);
	});

	it('fits its room', () => {
		const widest = Math.max(...gauges.map(({ share }) => Math.abs(share)));
		expect(widest * riverScale(gauges, 50)).toBeLessThanOrEqual(50);
	});
});

describe('outline', () => {
	it('never leaves the widths of its knots', () => {
		const knots = fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { minLength: 2, maxLength: 7 });
		fc.assert(
			fc.property(knots, (halves) => {
				const path = outline(
					halves.map((half, index) => ({ x: index * 10, half })),
					50
				);
				const heights = [...path.matchAll(/-?[\d.]+ (-?[\d.]+)/g)].map(([, y]) => Number(y));
				expect(Math.max(...heights.map((y) => Math.abs(y - 50)))).toBeLessThanOrEqual(
					Math.max(...halves) + 0.051
				);
			})
		);
	});
});

describe('riverSentence', () => {
	it('says the way of the change in one sentence', () => {
		expect(riverSentence(gauges, 2031)).toMatch(
			/^In 2031, a change of [\d.]+\u00a0% of the world’s oil becomes /
		);
	});
});
