import { expect, test } from 'vitest';
import { proportion } from '#models/explain/proportion.ts';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import { run } from '#models/simulate.ts';
import { perBarrel } from '$lib/why/perBarrel.ts';

/** Row of 2031. */
function row(overrides: Overrides) {
	const simulation = run(withOverrides(DEFAULTS, overrides));
	return perBarrel(simulation, 4, proportion(simulation, 4));
}

test('a barrel that is added costs, to two figures', () => {
	// $3.1bn a year over 0.37 mb/d.
	expect(row({})).toEqual({ label: 'For every added Venezuelan barrel', words: '−$23' });
});

test('a barrel that is lost pays', () => {
	expect(row({ 'venezuela.target': 0.3 })).toEqual({
		label: 'For every Venezuelan barrel lost',
		words: expect.stringMatching(/^\+\$\d\d$/)
	});
});

test('where no barrel comes or goes, none is added', () => {
	expect(row({ 'venezuela.delivery': 0 })?.words).toBe('none added');
});

test.each([
	{ 'shock.supply': -15, 'shock.years': 10 },
	{ 'shock.demand': -0.1, 'shock.years': 10 },
	{ 'direct.armsLoss': 0.1 },
	{ 'direct.naphthaLoss': 1.5, 'venezuela.target': 1.2 }
])('no barrel is blamed for what %j does', (overrides) => {
	expect(row(overrides)).toBeNull();
});
