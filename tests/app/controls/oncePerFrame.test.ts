import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { oncePerFrame } from '../../../src/lib/controls/oncePerFrame.ts';

let frames: (() => void)[];
let taken: number[];
const paint = () => frames.splice(0).forEach((frame) => frame());

beforeEach(() => {
	frames = [];
	taken = [];
	vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
});
afterEach(() => vi.unstubAllGlobals());

it('takes the last value of a frame before it is painted, once', () => {
	const { move } = oncePerFrame((value) => taken.push(value));
	for (const value of [1, 2, 3, 4]) move(value);
	expect(taken).toEqual([]);
	paint();
	expect(taken).toEqual([4]);
	paint();
	expect(taken).toEqual([4]);
});

it('takes every value where each has a frame of its own', () => {
	const { move } = oncePerFrame((value) => taken.push(value));
	for (const value of [1, 2, 3]) {
		move(value);
		paint();
	}
	expect(taken).toEqual([1, 2, 3]);
});

it('takes what was held back when the hand has finished, once', () => {
	const { move, finish } = oncePerFrame((value) => taken.push(value));
	for (const value of [1, 2, 3]) move(value);
	finish();
	expect(taken).toEqual([3]);
	finish();
	paint();
	expect(taken).toEqual([3]);
});
