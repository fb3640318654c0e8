import type { Figure } from './figure.ts';

/** First year of the record that a phone shows; before it, the lines would crowd. */
const NARROW_FROM = 2021;

/** A figure for a narrow screen: less of the record, the same everything else. */
export function narrowed(figure: Figure): Figure {
	const { x, rule } = figure;
	if (rule === null || x.low >= NARROW_FROM) return figure;
	const low = Math.min(NARROW_FROM, rule.x - 1);
	return { ...figure, x: { ...x, low, ticks: x.ticks.filter(({ value }) => value > low) } };
}
