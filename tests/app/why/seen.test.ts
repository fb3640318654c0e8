import { expect, test } from 'vitest';
import { Simulator } from '$lib/state/simulator.svelte.ts';
import { seen } from '$lib/why/seen.svelte.ts';

const targetOf = ({ assumptions }: Pick<Simulator, 'assumptions'>) => assumptions.venezuela.target;

test('out of sight a figure stands still while a lever moves, and comes up to date when it is let go', () => {
	const simulator = new Simulator();
	const shown = seen(
		() => simulator,
		() => false
	);
	expect(targetOf(shown)).toBe(2.2);
	const before = shown.simulation;
	simulator.begin();
	simulator.set('venezuela.target', 3);
	expect(targetOf(shown)).toBe(2.2);
	expect(shown.simulation).toBe(before);
	expect(shown.isMoving).toBe(true);
	simulator.end('Target output', 'venezuela.target');
	expect(targetOf(shown)).toBe(3);
	expect(shown.simulation.scenario.brent[119]).toBe(simulator.simulation.scenario.brent[119]);
});

test('in sight, or coming into sight, it follows the lever', () => {
	const simulator = new Simulator();
	let isInSight = false;
	const shown = seen(
		() => simulator,
		() => isInSight
	);
	expect(targetOf(shown)).toBe(2.2);
	simulator.begin();
	simulator.set('venezuela.target', 3);
	isInSight = true;
	expect(targetOf(shown)).toBe(3);
	simulator.set('venezuela.target', 3.5);
	expect(targetOf(shown)).toBe(3.5);
});

test('what never was seen is what is there', () => {
	const simulator = new Simulator();
	simulator.begin();
	simulator.set('venezuela.target', 3);
	const shown = seen(
		() => simulator,
		() => false
	);
	expect(targetOf(shown)).toBe(3);
	expect(shown.years.scenario.venezuelaOutput).toEqual(simulator.years.scenario.venezuelaOutput);
});

test('a figure can set a lever', () => {
	const simulator = new Simulator();
	const shown = seen(
		() => simulator,
		() => true
	);
	expect(shown.set('venezuela.target', 3)).toBeNull();
	expect(simulator.assumptions.venezuela.target).toBe(3);
	expect(shown.set('venezuela.target', 99)?.message).toContain('venezuela.target');
});
