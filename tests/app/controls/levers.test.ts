import { expect, test } from 'vitest';
import { PARAMETERS, parameter } from '#models/parameters/registry.ts';
import type { NumberSpec } from '#models/parameters/types.ts';
import { keyedValue, snapped } from '../../../src/lib/controls/steps.ts';
import { movedPoint, withPoint } from '../../../src/lib/controls/pathPoints.ts';
import { sourcedSpan } from '../../../src/lib/controls/sourcedSpan.ts';
import { stopLayout } from '../../../src/lib/controls/stopLayout.ts';
import { leversFound } from '../../../src/lib/page/leversFound.ts';

const NUMBERS = PARAMETERS.filter((one) => one.kind === 'number') as (NumberSpec & { id: string })[];
const offset = parameter('opec.offsetShare') as NumberSpec & { id: string };

test('arrows go one step, with Shift ten, and Delete back to the default', () => {
	expect(keyedValue('ArrowRight', false, 0.2, offset)).toBe(0.21);
	expect(keyedValue('ArrowDown', true, 0.2, offset)).toBe(0.1);
	expect(keyedValue('Delete', false, 0.9, offset)).toBe(0.2);
	expect(keyedValue('PageUp', false, 0.2, offset)).toBe(0.5);
	expect(keyedValue('x', false, 0.2, offset)).toBeNull();
});

test('no key leaves the slider, and every end can be reached', () => {
	for (const spec of NUMBERS) {
		expect(keyedValue('ArrowRight', true, spec.high, spec), spec.id).toBe(spec.high);
		expect(keyedValue('ArrowLeft', true, spec.low, spec), spec.id).toBe(spec.low);
		expect(keyedValue('ArrowRight', false, spec.default, spec), spec.id).toBeGreaterThanOrEqual(spec.default);
	}
});

test('a drag lands on the grid of steps', () => {
	expect(snapped(0.237, { low: 0, high: 1, step: 0.05 })).toBe(0.25);
	expect(snapped(7, { low: 0, high: 1, step: 0.05 })).toBe(1);
});

test('the sourced span lies on the slider and around the default', () => {
	for (const spec of NUMBERS) {
		const span = sourcedSpan(spec);
		if (span === null) continue;
		expect(span.low, spec.id).toBeGreaterThanOrEqual(spec.low);
		expect(span.high, spec.id).toBeLessThanOrEqual(spec.high);
		expect(span.low <= spec.default && spec.default <= span.high, spec.id).toBe(true);
	}
});

test('named stops never touch, at any width, and the ends are always there', () => {
	const extent = (text: string, at: number, anchor: string) => {
		const length = text.length * 5.5;
		const from = anchor === 'start' ? at : anchor === 'end' ? at - length : at - length / 2;
		return [from, from + length];
	};
	for (const spec of NUMBERS) {
		for (const width of [250, 312, 392]) {
			const placed = stopLayout(spec.stops, spec, String, width);
			expect(placed[0].value, spec.id).toBe(spec.low);
			expect(placed[placed.length - 1].value, spec.id).toBe(spec.high);
			for (let index = 2; index < placed.length; index++) {
				const [before, after] = [placed[index - 1], placed[index]];
				const end = extent(before.text, before.share * width, before.anchor)[1];
				expect(extent(after.text, after.share * width, after.anchor)[0], spec.id).toBeGreaterThan(end);
			}
		}
	}
});

test('points stay in order, on their grid and within their number', () => {
	const limits = { yearsLow: 0, yearsHigh: 15, low: 0, high: 4, maxPoints: 3 };
	const two = withPoint([[0, 1.2]], 4.1, 1.803, limits);
	expect(two).toEqual([
		[0, 1.2],
		[4, 1.8]
	]);
	expect(withPoint(two, 4, 2, limits)).toEqual([
		[0, 1.2],
		[4, 2]
	]);
	const three = withPoint(two, 9, 9, limits);
	expect(three[2]).toEqual([9, 4]);
	expect(withPoint(three, 12, 1, limits)).toBe(three);
	expect(movedPoint(three, 1, 99, 0, limits)[1]).toEqual([8.5, 1.8]);
});

test('levers are found by name, meaning or id', () => {
	expect(leversFound('')).toEqual([]);
	expect(leversFound('target output')[0].id).toBe('venezuela.target');
	expect(leversFound('opec.russiaShare').map(({ id }) => id)).toEqual(['opec.russiaShare']);
	// A reader seeks what is in the news, not what a lever is called.
	expect(leversFound('hormuz')[0].id).toBe('shock.supply');
	expect(leversFound('yuan')[0].id).toBe('settlement.definition');
	expect(leversFound('zebra')).toEqual([]);
});
