import { expect, it } from 'vitest';
import { Dice } from '../../src/scripts/fuzz/dice.ts';
import { garbage } from '../../src/scripts/fuzz/mutated.ts';
import { prototypeWatch } from '../../src/scripts/fuzz/prototypeWatch.ts';
import { throwCases } from '../../src/scripts/fuzz/throwCases.ts';
import { addressVerdict, faultsVerdict } from '../../src/scripts/fuzz/verdict.ts';

it('throws the same inputs for the same seed', () => {
	expect(garbage(new Dice(7))).toBe(garbage(new Dice(7)));
	expect(garbage(new Dice(7))).not.toBe(garbage(new Dice(8)));
});

it('finds nothing that a reader gets wrong, in a short run of npm run fuzz', async () => {
	expect(await throwCases(2000, 20_261_125)).toEqual([]);
});

it('would find a fault without a name, and one that spoils a line', () => {
	expect(faultsVerdict([{ where: 'v', message: 'v requires 1, got 2' }])).toBeNull();
	expect(faultsVerdict([{ where: '', message: 'something' }])).toContain('without a name');
	expect(faultsVerdict([{ where: 'v', message: 'two\nlines' }])).toContain('do not print');
});

it('would find that what every object inherits was changed', () => {
	const touched = prototypeWatch();
	expect(touched()).toBeNull();
	Object.defineProperty(Object.prototype, 'isPolluted', { value: true, configurable: true });
	try {
		expect(touched()).toContain('inherits');
	} finally {
		Reflect.deleteProperty(Object.prototype, 'isPolluted');
	}
});

it('finds nothing wrong with the address of the front page', () => {
	expect(addressVerdict('')).toBeNull();
});
