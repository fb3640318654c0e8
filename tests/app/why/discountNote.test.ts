import { expect, test } from 'vitest';
import { yearIncomeParts } from '#models/explain/incomeFactors.ts';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import { run } from '#models/simulate.ts';
import { discountNote } from '$lib/why/discountNote.ts';

/** Note of 2031. */
function note(overrides: Overrides): string {
	const simulation = run(withOverrides(DEFAULTS, overrides));
	return discountNote(simulation, 4, yearIncomeParts(simulation, 4));
}

test('the discount follows Brent down, and gives back of a loss', () => {
	expect(note({})).toBe('The discount narrows as Brent falls, which returns $0.057bn.');
});

test('it follows Brent up, and takes of a gain', () => {
	expect(note({ 'venezuela.target': 0.3 })).toBe('The discount widens as Brent rises, which takes $0.039bn.');
	expect(note({ 'shock.supply': -15, 'shock.years': 10 })).toBe(
		'The discount widens as Brent rises, which takes $1.9bn.'
	);
});

test('a discount that moves against Brent is told so', () => {
	expect(note({ 'grades.discountSlope': -0.05 })).toMatch(
		/^The discount widens as Brent falls, which takes \$/
	);
	expect(note({ 'grades.discountSlope': -0.05, 'venezuela.target': 0.3 })).toMatch(
		/^The discount narrows as Brent rises, which adds \$/
	);
});

test('heavy oil alone is named where Brent does not move the discount', () => {
	expect(note({ 'grades.discountSlope': 0, 'grades.heavyPressure': -1 })).toMatch(
		/^The discount narrows with more heavy oil from Venezuela, which returns \$/
	);
	expect(note({ 'grades.discountSlope': 0, 'grades.heavyPressure': 2, 'venezuela.target': 0.3 })).toMatch(
		/^The discount narrows with less heavy oil from Venezuela, which adds \$/
	);
});

test('no single cause is named where there are several', () => {
	expect(note({ 'grades.heavyPressure': -3 })).toBe(
		'“Discount and cap” adds up the discount’s answer to Brent and the pressure of heavy oil.'
	);
	const cap = { 'cap.rule': 'dynamic', 'cap.enforcedShare': 0.8 } as const;
	expect(note(cap)).toBe(
		'“Discount and cap” adds up the discount’s answer to Brent and the running cap’s answer to Urals.'
	);
	expect(note({ ...cap, 'grades.heavyPressure': 1 })).toBe(
		'“Discount and cap” adds up the discount’s answer to Brent, the pressure of heavy oil and the running cap’s answer to Urals.'
	);
});

test('nothing is said of what does not move', () => {
	expect(note({ 'venezuela.delivery': 0 })).toBe('');
	expect(note({ 'grades.discountSlope': 0 })).toBe('');
});
