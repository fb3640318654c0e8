import { PARAMETERS } from '#models/parameters/registry.ts';
import type { Dice } from './dice.ts';
import { garbage } from './mutated.ts';
import { legalValues } from './specimens.ts';

/** Values that have passed for numbers, ids or points before. */
const STRANGE: readonly unknown[] = [
	NaN,
	Infinity,
	-Infinity,
	-0,
	1e308,
	5e-324,
	'1',
	'',
	null,
	undefined,
	true,
	{},
	[],
	[[0, 1]],
	[[0, NaN]],
	[
		[0, 1],
		[0, 2]
	],
	[[0, 1, 2]],
	['0:1'],
	{ length: 1, 0: [0, 1] },
	JSON.parse('{"__proto__": {"isPolluted": true}}'),
	1n,
	Symbol('value'),
	() => 1
];
const STRANGE_INPUTS: readonly unknown[] = [...STRANGE, new Map([['fx.rate', 90]]), new Date(0), 'overrides'];
const STRANGE_KEYS = ['__proto__', 'constructor', 'toString', 'venezuela', 'venezuela.', '.target', ''];

/** Whole overrides of which nothing is as it should be. */
const HOPELESS = 0.1;

/** Overrides as a program may hand them over: legal ones in which some values and keys were exchanged. */
export function strangeOverrides(dice: Dice): unknown {
	if (dice.roll() < HOPELESS) return dice.pick(STRANGE_INPUTS);
	const entries: [string, unknown][] = Object.entries(legalValues(dice));
	for (let left = dice.below(4); left > 0; left--) {
		const id = dice.pick([dice.pick(PARAMETERS).id, dice.pick(STRANGE_KEYS), garbage(dice)]);
		entries.push([id, dice.pick(STRANGE)]);
	}
	return Object.fromEntries(entries);
}
