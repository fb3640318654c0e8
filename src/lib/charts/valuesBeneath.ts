import type { Figure } from './figure.ts';

/** Values that find a place beside the cursor of a phone's chart; more would stand on its lines. Judgement. */
const MOST_BESIDE = 3;

/**
 * A phone's figure whose values stand beneath it where they are too many to stand beside its cursor; else the figure itself.
 *
 * What is said and read out stays the same.
 */
export function valuesBeneath(figure: Figure): Figure {
	const { cursor } = figure;
	if (!cursor || cursor.values.length <= MOST_BESIDE) return figure;
	return { ...figure, cursor: { ...cursor, areBeneath: true } };
}
