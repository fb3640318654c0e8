import { expect, test } from 'vitest';
import { said } from './said.ts';

test('a plan that starts late says when', () => {
	expect(said({ 'venezuela.delayYears': 5 })).toContain(
		' in <venezuela.yearsToTarget>, starting in 2032, and delivers '
	);
	expect(said({ 'venezuela.delayYears': 1.5 })).toContain(', starting in 2028, and');
	expect(said({ 'venezuela.delayYears': 0.9 })).not.toContain('starting');
});

test('a path says what lies far from its end, and what lies beyond the model', () => {
	const path = (...points: [number, number][]) =>
		said({ 'venezuela.path': points, 'venezuela.delayYears': 0, 'outlook.vintage': 'eia-2026-01' });
	expect(path([2, 1.2], [3, 2.5], [6, 0.9])).toContain(
		'a path from 1.2 mb/d at the start of 2028 by way of 2.5 mb/d at the start of 2029 to 0.9 mb/d by the start of 2032 and'
	);
	expect(path([0, 1.2], [0.5, 0.7], [1.5, 1.2])).toContain(
		'a path from 1.2 mb/d by way of 0.7 mb/d in 2026 to 1.2 mb/d in 2027 and'
	);
	expect(path([0, 1.2], [2, 1.55], [3, 1.5])).toContain('a path from 1.2 to 1.5 mb/d');
	expect(path([0, 1.1999999999999997], [3, 2.4999999999999996])).toContain('a path from 1.2 to 2.5 mb/d');
	expect(path([0, 1.1], [14, 0.7])).toContain(
		'to 0.7 mb/d by the start of 2040, beyond these ten years, and delivers'
	);
	expect(
		said({
			'venezuela.path': [
				[0, 1.1],
				[14, 0.7]
			],
			'venezuela.delayYears': 4
		})
	).toContain('by the start of 2045, beyond these ten years, starting in 2031, and delivers');
	expect(path([0, 1.1], [10, 0.7])).toContain('to 0.7 mb/d by the start of 2036 and delivers');
});

test('a path that waits is told with when it sets out, and one of a single point is level', () => {
	const path = (...points: [number, number][]) =>
		said({ 'venezuela.path': points, 'venezuela.delayYears': 0 });
	expect(path([1.45, 1.2], [2, 1.35], [10, 2.5])).toMatch(
		/^If Venezuela follows a path from 1\.2 mb\/d in 2028 to 2\.5 mb\/d by the start of 2037 and delivers/
	);
	expect(path([3, 1.8])).toMatch(/^If Venezuela follows a level path of 1\.8 mb\/d and delivers/);
	expect(path([0, 1.2], [4, 1.2])).toMatch(/^If Venezuela follows a level path of 1\.2 mb\/d and delivers/);
	// It is level within the ten years as beyond.
	expect(path([14, 0.7])).toMatch(/^If Venezuela follows a level path of 0\.7 mb\/d and delivers/);
});

test('a path of points takes the place of target and years', () => {
	const points = [
		[0, 1.2],
		[4, 1.8]
	] as const;
	// Half a year passes before the points count.
	expect(said({ 'venezuela.path': points })).toContain('a path from 1.2 to 1.8 mb/d in 2031 and delivers');
	expect(said({ 'venezuela.path': points, 'venezuela.delayYears': 3 })).toContain(
		'to 1.8 mb/d by the start of 2034, starting in 2030, and delivers'
	);
	expect(said({ 'venezuela.path': points, 'venezuela.delayYears': 0 })).toMatch(
		/^If Venezuela follows a path from 1\.2 to 1\.8 mb\/d by the start of 2031 and delivers <venezuela\.delivery>/
	);
});

test('a plan that its limit of growth holds back says so, in the years in which it does', () => {
	const bold = { 'venezuela.target': 4, 'venezuela.yearsToTarget': 2 } as const;
	expect(said(bold)).toMatch(/<venezuela\.delivery>, at most 0\.4 mb\/d more a year, and OPEC\+/);
	expect(said({ ...bold, 'venezuela.maxGrowth': 1, 'venezuela.yearsToTarget': 4 })).not.toMatch(/at most/);
	expect(said()).not.toMatch(/at most/);
});
