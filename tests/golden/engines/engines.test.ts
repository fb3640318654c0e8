import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { simulate } from '#models/simulate.ts';
import { AT, figures, SCENARIOS } from './figures.ts';
import type { Figures } from './figures.ts';
import { gap } from './gap.ts';

const golden = JSON.parse(readFileSync(new URL('numbers.json', import.meta.url), 'utf8')) as Record<
	string,
	Figures
>;

it.each(Object.entries(SCENARIOS))('gives the golden numbers to 1e-12 in Node: %s', (name, overrides) => {
	const found = gap(figures(simulate(overrides), AT), golden[name]);
	expect(found.gap, found.where).toBeLessThanOrEqual(1e-12);
});

it('would see a number that moved by a part in a hundred billion, and one that is missing', () => {
	const moved = structuredClone(golden.defaults);
	moved.scenario.brent[3] *= 1 + 1e-11;
	expect(gap(moved, golden.defaults)).toMatchObject({ where: 'scenario brent 3' });
	expect(gap(moved, golden.defaults).gap).toBeGreaterThan(1e-12);
	const others = structuredClone(golden.defaults);
	delete others.scenario.brent;
	expect(gap(others, golden.defaults)).toEqual({ gap: Infinity, where: 'scenario brent 0' });
});
