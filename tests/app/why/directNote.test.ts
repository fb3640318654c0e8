import { expect, test } from 'vitest';
import { yearIncomeParts } from '#models/explain/incomeFactors.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import { simulate } from '#models/simulate.ts';
import { directNote } from '$lib/why/directNote.ts';

const note = (overrides: Overrides, year = 4) => {
	const run = simulate(overrides);
	return directNote(run, year, yearIncomeParts(run, year));
};
const WORDS =
	'Direct losses (naphtha, services, arms) are charged once Venezuela’s output departs from the baseline, up or down, and from then on.';

test('says that direct losses are charged whatever Venezuela pumps, where it pumps no more', () => {
	expect(note({ 'venezuela.target': 0.3, 'venezuela.quickWin': 0 })).toBe(WORDS);
	const backAgain = [
		[0, 1.2],
		[0.5, 0.9],
		[1, 1.2]
	] as const;
	expect(note({ 'venezuela.path': backAgain, 'venezuela.delayYears': 0 })).toBe(WORDS);
});

test('says nothing where more is pumped, or nothing is charged', () => {
	expect(note({})).toBe('');
	expect(note({ 'venezuela.delivery': 0 })).toBe('');
	expect(note({ 'venezuela.target': 0.3, 'direct.naphthaLoss': 0, 'direct.servicesLoss': 0 })).toBe('');
});
