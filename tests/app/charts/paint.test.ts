import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/lib/charts/marks.ts';
import { textMark } from '../../../src/lib/charts/marks.ts';
import { canvasMeasure, paintMarks } from '../../../src/lib/charts/paint.ts';
import { LIGHT } from '../../../src/lib/charts/theme.ts';
import type { Theme } from '../../../src/lib/charts/theme.ts';

/** A canvas that notes what it is told; a letter is as wide as its font is heavy. */
function puppet() {
	const fonts: string[] = [];
	const written: string[] = [];
	let measured = 0;
	let font = '';
	const kept: string[] = [];
	const context = {
		get font() {
			return font;
		},
		set font(css: string) {
			font = css;
			fonts.push(css);
		},
		save: () => kept.push(font),
		restore: () => (font = kept.pop() ?? ''),
		measureText(text: string) {
			measured++;
			return { width: text.length * Number.parseInt(font, 10) };
		},
		fillText: (text: string) => written.push(`${text} in ${Number.parseInt(font, 10)}`)
	};
	return {
		context: context as unknown as CanvasRenderingContext2D,
		fonts,
		written,
		measured: () => measured
	};
}
const theme = (): Theme => ({ ...LIGHT });

describe('texts on a canvas', () => {
	it('are each written in their own font, which is set where it changes', () => {
		const { context, fonts, written } = puppet();
		const text = (words: string, weight: number): Mark => textMark(0, 0, words, 12, { weight });
		paintMarks(context, [text('a', 400), text('b', 400), text('c', 600), text('d', 400)], theme());
		expect(written).toEqual(['a in 400', 'b in 400', 'c in 600', 'd in 400']);
		expect(fonts).toHaveLength(3);
	});

	it('keep their fonts where runs are measured in between', () => {
		const { context, written } = puppet();
		const runs = [
			{ text: 'x', weight: 600, fill: 'ink' },
			{ text: 'y', weight: 400, fill: 'ink' }
		] as const;
		const marks = [
			textMark(0, 0, 'a', 12, { weight: 400 }),
			textMark(0, 0, 'xy', 12, { runs, anchor: 'end' }),
			textMark(0, 0, 'b', 12, { weight: 400 })
		];
		paintMarks(context, marks, theme());
		expect(written).toEqual(['a in 400', 'x in 600', 'y in 400', 'b in 400']);
	});
});

describe('the measure of a canvas', () => {
	it('measures a text once in each font of a theme, and leaves the canvas as it was', () => {
		const { context, measured } = puppet();
		const [one, other] = [theme(), theme()];
		const measure = canvasMeasure(context, one);
		expect([measure('ab', 12), measure('ab', 12), measure('ab', 12, 600)]).toEqual([800, 800, 1200]);
		expect(measured()).toBe(2);
		expect(canvasMeasure(context, one)('ab', 12)).toBe(800);
		expect(measured()).toBe(2);
		expect(canvasMeasure(context, other)('ab', 12)).toBe(800);
		expect(measured()).toBe(3);
		expect(context.font).toBe('');
	});

	it('forgets widths before they fill the memory', () => {
		const { context, measured } = puppet();
		const measure = canvasMeasure(context, theme());
		for (let number = 0; number < 5000; number++) measure(String(number), 12);
		measure('0', 12);
		expect(measured()).toBe(5001);
	});
});
