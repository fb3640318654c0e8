import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roomyScale } from '$lib/why/roomyScale.ts';

test('words before the longest bar stand within the track', () => {
	expect(roomyScale([{ start: 0, end: -4, room: 0.2 }]).at(-4)).toBeCloseTo(20, 6);
});

test('a small part that gives back beside the zero line has room for its words', () => {
	const bars = [
		{ start: 0, end: -4.1, room: 0.3 },
		{ start: -4.1, end: -4.088, room: 0.36 },
		{ start: -0.1, end: -0.01, room: 0.36 }
	];
	const scale = roomyScale(bars);
	expect(scale.at(-0.01) + 36).toBeLessThanOrEqual(100.001);
	expect(scale.at(-4.1) - 30).toBeGreaterThanOrEqual(-0.001);
});

test('whatever the parts are, bars and words lie within the track', () => {
	const value = fc.double({ min: -100, max: 100, noNaN: true });
	const bar = fc.record({ start: value, end: value, room: fc.double({ min: 0, max: 0.42, noNaN: true }) });
	fc.assert(
		fc.property(fc.array(bar, { minLength: 1, maxLength: 7 }), (bars) => {
			const scale = roomyScale(bars);
			for (const { start, end, room } of bars) {
				fc.pre(Math.abs(start - end) > 1e-6);
				const [from, until] = end > start ? [start, end] : [end, start];
				expect(scale.at(from) - (end > start ? 0 : 100 * room)).toBeGreaterThanOrEqual(-0.2);
				expect(scale.at(until) + (end > start ? 100 * room : 0)).toBeLessThanOrEqual(100.2);
			}
		})
	);
});

test('where nothing changes zero stands at the right, behind the words', () => {
	expect(roomyScale([{ start: 0, end: 0, room: 0.2 }]).at(0)).toBe(100);
});

test('a bar without an answer moves no other', () => {
	const told = { start: 0, end: -4, room: 0.2 };
	expect(roomyScale([told, { start: NaN, end: NaN, room: 0.3 }]).low).toBe(roomyScale([told]).low);
});
