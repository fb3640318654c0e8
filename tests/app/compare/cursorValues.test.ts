import { describe, expect, it } from 'vitest';
import type { Figure, LineLayer, Tone } from '../../../src/lib/charts/figure.ts';
import { frameOf, pageStyle } from '../../../src/lib/charts/frame.ts';
import { cursorMarks } from '../../../src/lib/charts/furniture/cursor.ts';
import { lineAt } from '../../../src/lib/charts/lineAt.ts';
import type { TextMark } from '../../../src/lib/charts/marks.ts';
import { valuesBeneath } from '../../../src/lib/charts/valuesBeneath.ts';

const YEARS = [2027, 2037] as const;
const AT = 2031.5;
const tones: readonly Tone[] = ['pin-a', 'pin-b', 'pin-c', 'pin-d', 'pin-e', 'pin-f'];
const measure = (text: string, size: number) => text.length * size * 0.5;

/** Pins whose lines lead straight from zero to these ends. */
function figureOf(ends: readonly number[], role: LineLayer['role'] = 'pin'): Figure {
	const lines = ends.map((end, at): LineLayer => {
		return {
			kind: 'line',
			role,
			tone: tones[at],
			name: `${at}`,
			x: [...YEARS],
			y: [0, end],
			endLabel: 'end'
		};
	});
	const values = lines.map((line, at) => {
		const y = lineAt(line, AT);
		return { y, text: `${'ABCDEF'[at]} −$3.1bn`, tone: line.tone, strong: true, rises: false };
	});
	return {
		...{ id: 'one', title: '', subtitle: '', caption: '', rule: null, annotations: [], layers: lines },
		x: { low: YEARS[0], high: YEARS[1], ticks: [] },
		y: { low: -12, high: 0, ticks: [] },
		cursor: { year: 2031, x: AT, values },
		table: { rowLabel: '', rows: [], columns: [] }
	};
}

/** Values beside the cursor, and how many places of a line lie within one. */
function placed(figure: Figure) {
	const style = pageStyle(figure, 1000, 12, false);
	const frame = frameOf(figure, 1000, 330, style);
	const texts = cursorMarks(figure, frame, style, measure).filter(
		(mark): mark is TextMark => mark.kind === 'text' && mark.text !== '2031'
	);
	const boxes = texts.map(({ x, y, text, size, anchor }) => {
		const left = anchor === 'end' ? x - measure(text, size) : x;
		return { left, right: left + measure(text, size), top: y - 0.75 * size, bottom: y + 0.2 * size };
	});
	const strikes = figure.layers.flatMap((layer) => {
		if (layer.kind !== 'line') return [];
		return Array.from({ length: 500 }, (_, step) => {
			const at = YEARS[0] + (step * (YEARS[1] - YEARS[0])) / 500;
			return { x: frame.x(at), y: frame.y(lineAt(layer, at)) };
		});
	});
	const struck = boxes.flatMap(({ left, right, top, bottom }) =>
		strikes.filter(({ x, y }) => x > left && x < right && y > top && y < bottom)
	);
	return { texts, boxes, frame, struck };
}

describe('values of pins beside the cursor', () => {
	it('are struck through by no line, of two falling lines and of six', () => {
		expect(placed(figureOf([-5, -5.2])).struck).toEqual([]);
		expect(placed(figureOf([-2, -4, -4.4, -5, -7, -9])).struck).toEqual([]);
	});

	it('stand within the plot, none over another', () => {
		for (const ends of [
			[-5, -5.2],
			[-2, -4, -4.4, -5, -7, -9],
			[-12, -12],
			[0, 0, 0]
		]) {
			const { texts, boxes, frame } = placed(figureOf(ends));
			expect(texts).toHaveLength(ends.length);
			for (const { left, right, top, bottom } of boxes) {
				expect(left).toBeGreaterThan(frame.left - 1);
				expect(right).toBeLessThan(frame.right + 1);
				expect(top).toBeGreaterThan(frame.top - 12);
				expect(bottom).toBeLessThan(frame.bottom + 1);
			}
			for (const one of boxes)
				for (const other of boxes)
					if (one !== other && one.left < other.right && other.left < one.right)
						expect(Math.abs(one.top - other.top)).toBeGreaterThan(11);
		}
	});

	it('stand each beside its own dot, where two lines are near and a third is far', () => {
		const { texts, frame, struck } = placed(figureOf([-4, -4.2, -9]));
		expect(struck).toEqual([]);
		const [near, next, far] = [-4, -4.2, -9].map((end) => frame.y((end * (AT - YEARS[0])) / 10));
		expect(near - texts[0].y).toBeLessThan(40);
		expect(Math.abs(texts[1].y - next)).toBeLessThan(25);
		expect(Math.abs(texts[2].y - far)).toBeLessThan(25);
	});

	it('leave one that is far from a crossing beside its own dot', () => {
		// Two lines cross at the cursor; a third runs level far above them.
		const figure = figureOf([-8, -8, -2]);
		const [one, other, far] = figure.layers as LineLayer[];
		const crossing = [
			{ ...one, y: [-10, 0] },
			{ ...other, y: [0, -9] },
			{ ...far, y: [-1, -1] }
		];
		const values = crossing.map((line, at) => ({
			...{ y: lineAt(line, AT), text: `${'ABC'[at]} −$3.1bn`, tone: line.tone },
			...{ strong: true, rises: at === 0 }
		}));
		const { texts, frame, struck } = placed({
			...{ ...figure, layers: crossing },
			cursor: { year: 2031, x: AT, values }
		});
		expect(struck).toEqual([]);
		expect(Math.abs(texts[0].y - frame.y(-1))).toBeLessThan(25);
		for (const { y } of texts.slice(1)) expect(Math.abs(y - frame.y(-5))).toBeLessThan(60);
	});

	it('stand together away from the cursor where no place beside it is free', () => {
		const figure = figureOf([-1, -3, -5, -7, -9, -11]);
		const fine = Array.from({ length: 401 }, (_, step) => YEARS[0] + step / 40);
		const lines = figure.layers.map((layer, at) => ({
			...(layer as LineLayer),
			x: fine,
			y: fine.map((year, step) =>
				Math.abs(year - AT) > 0.9 ? -0.5 : -1 - 2 * at + (step % 2 === 0 ? 1 : -1)
			)
		}));
		const { texts, boxes, struck, frame } = placed({ ...figure, layers: lines });
		expect(struck).toEqual([]);
		expect(new Set(texts.map(({ x }) => x)).size).toBe(1);
		expect(Math.abs(texts[0].x - frame.x(AT))).toBeLessThan(15 * 12);
		for (const { right } of boxes) expect(right).toBeLessThan(frame.right + 1);
	});

	it('stay beside their lines where nothing is in the way', () => {
		const { texts, frame } = placed(figureOf([0, -11]));
		expect(texts.every(({ anchor }) => anchor === 'start')).toBe(true);
		expect(texts[0].y).toBeLessThan(frame.y(0) + 20);
	});
});

describe('plates beneath the values', () => {
	/** Lines that wind so closely about the cursor that no place is free. */
	const crowded = (role: LineLayer['role'] = 'pin'): Figure => {
		const figure = figureOf([-1, -3, -5, -7, -9, -11], role);
		const zigzag = Array.from({ length: 401 }, (_, step) => YEARS[0] + step / 40);
		const lines = figure.layers.map((layer, at) => ({
			...(layer as LineLayer),
			x: zigzag,
			y: zigzag.map((_, step) => -1 - 2 * at + (step % 2 === 0 ? 1 : -1))
		}));
		return { ...figure, layers: lines };
	};
	const platesOf = (figure: Figure) => {
		const style = pageStyle(figure, 1000, 12, false);
		return cursorMarks(figure, frameOf(figure, 1000, 330, style), style, measure).flatMap((mark) =>
			mark.kind === 'area' ? [mark] : []
		);
	};

	it('part a word from a line that runs through it, of pins and of sample paths', () => {
		expect(platesOf(crowded()).length).toBeGreaterThan(0);
		expect(platesOf(crowded('path')).length).toBeGreaterThan(0);
		expect(platesOf(crowded()).every(({ fill }) => fill === 'paper')).toBe(true);
	});

	it('are none where nothing is in the way, nor over bands', () => {
		expect(platesOf(figureOf([0, -11]))).toEqual([]);
		const { layers, ...figure } = crowded();
		const band = {
			kind: 'band',
			holds: 80,
			tone: 'pin-a',
			x: [...YEARS],
			low: [-2, -2],
			high: [-1, -1]
		} as const;
		expect(platesOf({ ...figure, layers: [band, ...layers] })).toEqual([]);
	});
});

describe('values beneath a phone’s figure', () => {
	it('leave dots and the year alone in it where more than three lines have a value', () => {
		const figure = valuesBeneath(figureOf([-1, -3, -5, -7]));
		const marks = cursorMarks(figure, ...frameAndStyle(figure), measure);
		expect(marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))).toEqual(['2031']);
		expect(figure.cursor?.values).toHaveLength(4);
		const few = figureOf([-1, -3, -5]);
		expect(valuesBeneath(few)).toBe(few);
	});
});

function frameAndStyle(figure: Figure) {
	const style = pageStyle(figure, 340, 12, false);
	return [frameOf(figure, 340, 260, style), style] as const;
}
