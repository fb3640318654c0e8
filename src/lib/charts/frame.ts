import type { Figure } from './figure.ts';

/** How roomy a drawing is: its margins and the sizes of what stands in it. [px] */
export interface Style {
	readonly size: number;
	readonly small: number;
	/** Size of the value beside the cursor. */
	readonly strong: number;
	/** Left margin that the value labels have to themselves. */
	readonly gutter: number;
	/** Right margin for the words at the lines' ends. */
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** Factor on the widths of lines. */
	readonly weight: number;
	/** No words but three years. */
	readonly isSmall: boolean;
	/** Short words, few annotations. */
	readonly isNarrow: boolean;
}

/** Width below which a chart uses short words. [px] */
export const NARROW = 560;
/** Text size from which the margins of a wide page hold. [px] */
const LARGE_TEXT = 14;
/** Margins of a narrow chart, left and right, as multiples of its text: its words are the same few in every size. */
const NARROW_MARGINS = { gutter: 2.5, right: 16 / 3 } as const;

/** Whether words stand at the ends of a figure's lines. */
const hasEndLabels = ({ layers }: Figure) => layers.some((layer) => layer.kind !== 'dots' && layer.endLabel);
const hasPins = ({ layers }: Figure) => layers.some((layer) => layer.kind === 'line' && layer.role === 'pin');

/** Style of a chart on the page. */
export function pageStyle(figure: Figure, width: number, size: number, isSmall: boolean): Style {
	const isNarrow = width < NARROW;
	const isLarge = size >= LARGE_TEXT;
	const small = Math.max(size - 0.5, 11);
	if (isSmall) {
		const margins = { gutter: 0, right: hasPins(figure) ? 16 : 5, top: 6, bottom: small + 8 };
		return { ...{ size, small, strong: size, weight: 1, isSmall, isNarrow: true }, ...margins };
	}
	const ends = isNarrow ? NARROW_MARGINS.right * size : (isLarge ? 184 : 150) + (hasPins(figure) ? 56 : 0);
	return {
		...{ size, small, strong: size + 0.5, weight: 1, isSmall, isNarrow },
		gutter: isNarrow ? NARROW_MARGINS.gutter * size : isLarge ? 52 : 40,
		right: hasEndLabels(figure) ? ends : 16,
		top: size + 10,
		bottom: size + 18
	};
}

/** A drawing's size and the rectangle of its plot. [px] */
export interface Frame {
	readonly width: number;
	readonly height: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** Places of values. */
	readonly x: (value: number) => number;
	readonly y: (value: number) => number;
}

/** Frame of a figure within a box whose corner is the origin. */
export function frameOf({ x, y }: Figure, width: number, height: number, style: Style): Frame {
	const left = style.gutter;
	const right = Math.max(left + 1, width - style.right);
	const { top } = style;
	const bottom = Math.max(top + 1, height - style.bottom);
	const across = (right - left) / (x.high - x.low);
	const down = (bottom - top) / (y.high - y.low);
	return {
		...{ width, height, left, right, top, bottom },
		x: (value) => left + (value - x.low) * across,
		y: (value) => bottom - (value - y.low) * down
	};
}

/** Height of a value, held within the plot. [px] */
export function within(frame: Frame, value: number): number {
	return Math.max(frame.top, Math.min(frame.y(value), frame.bottom));
}
