import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beforeFrame, changeNever, changeSoon, drawNever, drawSoon } from '$lib/charts/frames.ts';

/** Frames and clock under the test's hand. */
let frames: (() => void)[] = [];
let now = 0;
const nextFrame = () => frames.splice(0).forEach((frame) => frame());
let drawn: string[] = [];
/** A chart that takes its time. [ms] */
const chart = (name: string, takes: number) => () => {
	drawn.push(name);
	now += takes;
};

beforeEach(() => {
	frames = [];
	drawn = [];
	vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
	vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

describe('frames that charts share', () => {
	it('draw all at once where that is quick, the one that leads first, each once', () => {
		const [small, large] = [chart('small', 1), chart('large', 1)];
		drawSoon(small, false);
		drawSoon(large, true);
		drawSoon(small, false);
		nextFrame();
		expect(drawn).toEqual(['large', 'small']);
		nextFrame();
		expect(drawn).toHaveLength(2);
	});

	it('draw the one that leads in every frame and the others in turn where that is slow', () => {
		const [one, two, large] = [chart('one', 20), chart('two', 20), chart('large', 20)];
		drawSoon(one, false);
		drawSoon(two, false);
		for (let move = 0; move < 4; move++) {
			drawSoon(large, true);
			nextFrame();
			drawSoon(one, false);
			drawSoon(two, false);
		}
		expect(drawn).toEqual(['large', 'one', 'large', 'two', 'large', 'one', 'large', 'two']);
		nextFrame();
		nextFrame();
		expect(drawn.slice(8)).toEqual(['one', 'two']);
	});

	it('make changes one after the other, each drawn in its frame, as many as a frame has time for', () => {
		const draw = chart('draw', 1);
		for (const name of ['one', 'two', 'three']) {
			const change = chart(name, 0.4);
			changeSoon(() => {
				change();
				if (name === 'one') drawSoon(draw, false);
			});
		}
		nextFrame();
		expect(drawn).toEqual(['one', 'draw']);
		nextFrame();
		expect(drawn.slice(2)).toEqual(['two', 'three']);
		nextFrame();
		expect(drawn).toHaveLength(4);
	});

	it('forget a change that is taken back', () => {
		const gone = chart('gone', 1);
		changeSoon(gone);
		changeNever(gone);
		nextFrame();
		expect(drawn).toEqual([]);
	});

	it('forget what is taken back', () => {
		const gone = chart('gone', 1);
		drawSoon(gone, false);
		drawNever(gone);
		nextFrame();
		expect(drawn).toEqual([]);
	});

	it('draw what is changed at the beginning of a frame in that frame, and change it once', () => {
		const small = chart('small', 1);
		const change = () => {
			drawn.push('change');
			drawSoon(small, false);
		};
		beforeFrame(change);
		beforeFrame(change);
		nextFrame();
		expect(drawn).toEqual(['change', 'small']);
		expect(frames).toHaveLength(0);
	});

	it('go on after a change that failed, and do the changes that waited behind it', () => {
		const fails = () => {
			throw new Error('a fault');
		};
		beforeFrame(fails);
		beforeFrame(() => drawn.push('behind'));
		expect(nextFrame).toThrow('a fault');
		drawSoon(chart('small', 1), false);
		nextFrame();
		expect(drawn).toEqual(['behind', 'small']);
	});

	it('go on of themselves after a drawing or a change that failed', () => {
		const failed = () => {
			throw new Error('a fault');
		};
		drawSoon(failed, true);
		changeSoon(failed);
		drawSoon(chart('small', 1), false);
		changeSoon(chart('change', 1));
		expect(nextFrame).toThrow('a fault');
		expect(nextFrame).toThrow('a fault');
		nextFrame();
		expect(drawn.sort()).toEqual(['change', 'small']);
		expect(frames).toHaveLength(0);
	});

	it('are asked for by a change that is made within one', () => {
		beforeFrame(() => beforeFrame(() => drawn.push('later')));
		nextFrame();
		nextFrame();
		expect(drawn).toEqual(['later']);
	});
});
