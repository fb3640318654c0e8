import type { Mark, TextRun } from '../../charts/marks.ts';
import { lineMark, textMark } from '../../charts/marks.ts';
import { measureText } from '../scene/measureText.ts';
import type { Block } from '../scene/heading.ts';
import { moved } from '../scene/scene.ts';
import { wrap } from '../scene/wrap.ts';

export type { Block } from '../scene/heading.ts';

/** Sheet of the brief, A4 upright at 96 px an inch, and what is left around it. [px] */
export const SHEET = { width: 794, height: 1123, side: 56, top: 6, bottom: 58 } as const;
/** Width of what is printed. [px] */
export const COLUMN = SHEET.width - 2 * SHEET.side;
/** Sizes and line heights of the brief's text. [px] */
export const BODY = { size: 12.5, line: 17 } as const;
export const SMALL = { size: 11, line: 15 } as const;

/** Blocks one beneath the other. */
export function stacked(blocks: readonly Block[], gap = 0): Block {
	let height = 0;
	const marks: Mark[] = [];
	for (const [index, block] of blocks.entries()) {
		if (index > 0) height += gap;
		marks.push(...moved(block.marks, 0, height));
		height += block.height;
	}
	return { marks, height };
}

/** Empty room. */
export const air = (height: number): Block => ({ marks: [], height });

/** A paragraph. */
export function paragraph(
	text: string,
	style: { readonly size: number; readonly line: number },
	look: { readonly width?: number; readonly fill?: TextRun['fill']; readonly x?: number } = {}
): Block {
	const { width = COLUMN, fill = 'ink-2', x = 0 } = look;
	const lines = wrap(text, width, (part) => measureText(part, style.size));
	return {
		marks: lines.map((line, index) =>
			textMark(x, style.size + index * style.line, line, style.size, { fill })
		),
		height: lines.length * style.line
	};
}

/** Head of a part: a rule in ink and a line of serif beneath it. */
export function partHead(text: string): Block {
	return {
		marks: [lineMark([0, 1, COLUMN, 1], 'ink', 2), textMark(0, 25, text, 18, { face: 'serif', weight: 640 })],
		height: 34
	};
}
