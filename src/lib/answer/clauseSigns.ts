import type { Part } from './sentence.ts';

/** Signs that begin or end a line only together with the number beside them. */
const CLOSING = /^[,.;)]+/;
const OPENING = /\($/;

const isMoved = (part: Part | undefined) => part?.kind === 'lever' || part?.kind === 'year';
const textOf = (part: Part | undefined) => (part?.kind === 'text' ? part.text : '');

/** The signs on both sides of a number that is a lever of its own: no line may part them. */
export interface ClauseSigns {
	readonly before: string;
	readonly after: string;
}

/**
 * Signs that stand with a number of the sentence; both empty where the part is none.
 *
 * @param place of the number among the parts
 */
export function signsAround(parts: readonly Part[], place: number): ClauseSigns {
	if (!isMoved(parts[place])) return { before: '', after: '' };
	return {
		before: OPENING.exec(textOf(parts[place - 1]))?.[0] ?? '',
		after: CLOSING.exec(textOf(parts[place + 1]))?.[0] ?? ''
	};
}

/**
 * A text of the sentence without the signs that stand with the numbers beside it.
 *
 * @param place of the text among the parts
 */
export function textBetween(parts: readonly Part[], place: number): string {
	const { after } = signsAround(parts, place - 1);
	const { before } = signsAround(parts, place + 1);
	const whole = textOf(parts[place]);
	return whole.slice(after.length, whole.length - before.length);
}
