import type { TextMark, TextRun } from '../../charts/marks.ts';
import { textMark } from '../../charts/marks.ts';
import { measureText } from '../scene/measureText.ts';

/** A word with the look of the run that it stands in. */
type Word = TextRun;

/** Step in which the width is narrowed until a line more would be needed. */
const NARROWING = 0.97;

/** Width of a few runs side by side. */
function widthOf(runs: readonly TextRun[], size: number, face: 'sans' | 'serif'): number {
	return runs.reduce((sum, { text, weight }) => sum + measureText(text, size, weight, face), 0);
}

/** Runs in pieces that end where a line may break: each piece holds the blank before it. */
function wordsOf(runs: readonly TextRun[]): Word[][] {
	const words: Word[][] = [];
	for (const run of runs) {
		for (const piece of run.text.split(/(?= )/)) {
			const isNew = piece.startsWith(' ') || words.length === 0;
			if (isNew) words.push([]);
			words[words.length - 1].push({ ...run, text: piece });
		}
	}
	return words;
}

/** Neighbours of one look as one run, without a blank at the start of the line. */
function joined(words: readonly Word[]): TextRun[] {
	const runs: TextRun[] = [];
	for (const word of words) {
		const last = runs[runs.length - 1];
		if (last && last.weight === word.weight && last.fill === word.fill)
			runs[runs.length - 1] = { ...last, text: last.text + word.text };
		else runs.push(word);
	}
	return runs.map((run, index) => (index === 0 ? { ...run, text: run.text.trimStart() } : run));
}

/**
 * The same with lines of nearly equal length, as few as fit.
 */
export function balancedLines(...[runs, width, type]: Parameters<typeof richLines>): TextMark[] {
	let lines = richLines(runs, width, type);
	const fewest = lines.length;
	for (let narrower = width * NARROWING; narrower > width / 2; narrower *= NARROWING) {
		const next = richLines(runs, narrower, type);
		if (next.length > fewest) break;
		lines = next;
	}
	return lines;
}

/**
 * Lines of a text whose parts differ in weight and colour.
 *
 * @param line height of a line [px]
 */
export function richLines(
	runs: readonly TextRun[],
	width: number,
	{ size, line, face }: { readonly size: number; readonly line: number; readonly face: 'sans' | 'serif' }
): TextMark[] {
	const lines: Word[][] = [[]];
	for (const word of wordsOf(runs)) {
		const current = lines[lines.length - 1];
		const isTooLong = current.length > 0 && widthOf(joined([...current, ...word]), size, face) > width;
		if (isTooLong) lines.push([...word]);
		else current.push(...word);
	}
	return lines.map((words, index) => {
		const parts = joined(words);
		const text = parts.map((part) => part.text).join('');
		return textMark(0, size + index * line, text, size, { face, runs: parts, weight: 400 });
	});
}
