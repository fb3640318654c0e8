import { PARAMETERS } from '#models/parameters/registry.ts';
import type { Dice } from './dice.ts';

/** Pieces that have broken readers before. */
const NASTY = [
	'NaN',
	'Infinity',
	'-0',
	'1e308',
	'1e999',
	'-1e308',
	'null',
	'true',
	'""',
	'[]',
	'{}',
	'__proto__',
	'constructor',
	'toString',
	'%00',
	'%',
	'%E0%A4%A',
	'%25252525',
	'\u0000',
	'\u202e',
	'\ud800',
	'\ufeff',
	'<script>alert(1)</script>',
	'=1+1',
	'&&==??##',
	'!;!;',
	',,::',
	'[[',
	'"overrides":',
	'v=2',
	'9'.repeat(400)
];
const LETTERS = 'abcxyz0189.,:;=&?%{}[]"\\!-+eE \t\n';
/** Longest piece that a mutation moves, and mutations laid over each other. [characters, 1] */
const PIECE = 40;
const MUTATIONS = 4;

/** Text with a few accidents: pieces lost, doubled, exchanged, put in. */
export function mutated(text: string, dice: Dice): string {
	let result = text;
	for (let left = 1 + dice.below(MUTATIONS); left > 0; left--) result = accident(result, dice);
	return result;
}

function accident(text: string, dice: Dice): string {
	const at = dice.below(text.length + 1);
	const [before, piece, after] = [
		text.slice(0, at),
		text.slice(at, at + dice.below(PIECE)),
		text.slice(at + dice.below(PIECE))
	];
	return dice.pick([
		() => before + after,
		() => before + piece + piece + after,
		() => before + dice.pick(NASTY) + after,
		() => before + dice.pick(PARAMETERS).id + after,
		() => before + garbage(dice) + after,
		() => before
	])();
}

/** Text out of nothing. */
export function garbage(dice: Dice): string {
	const pieces = Array.from({ length: dice.below(12) }, () =>
		dice.roll() < 0.3
			? dice.pick(NASTY)
			: Array.from({ length: dice.below(8) }, () => dice.pick([...LETTERS])).join('')
	);
	return pieces.join('');
}
