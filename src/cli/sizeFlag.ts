import { quoted } from '#models/text/cleanText.ts';
import type { Flags, FlagSpec } from './flags.ts';
import { InputError } from './inputError.ts';

/** Sides that a composed picture can have: words fit the smallest, a machine's memory holds the largest. [px] */
const LOW = 480;
const HIGH = 4000;

export const SIZE_FLAG: FlagSpec = {
	value: 'WIDTHxHEIGHT',
	help: 'size in pixels (1200x675; square 1080x1080, A4 1123x794)'
};

/**
 * Size of a flag.
 *
 * @throws {InputError} for anything but two sides within reach
 */
export function sizeFlag(flags: Flags, fallback: { readonly width: number; readonly height: number }) {
	const text = flags.text('size');
	if (text === undefined) return fallback;
	const sides = /^(\d{1,5})[x×](\d{1,5})$/.exec(text)?.slice(1).map(Number) ?? [];
	const [width, height] = sides;
	if (sides.length === 2 && sides.every((side) => side >= LOW && side <= HIGH)) return { width, height };
	throw new InputError([`--size requires two sides of ${LOW}…${HIGH} such as 1200x675, got ${quoted(text)}`]);
}
