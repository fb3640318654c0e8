import { expect, it } from 'vitest';
import { Dice } from '../../../src/scripts/fuzz/dice.ts';
import { garbage } from '../../../src/scripts/fuzz/mutated.ts';
import { throwCases } from '../../../src/scripts/fuzz/throwCases.ts';

it('throws the same texts for the same seed', () => {
	expect(garbage(new Dice(7))).toBe(garbage(new Dice(7)));
	expect(garbage(new Dice(7))).not.toBe(garbage(new Dice(8)));
});

it('finds no address, file or collection that a reader gets wrong, in a short run of npm run fuzz', () => {
	expect(throwCases(3000, 20_261_125)).toEqual([]);
});
