import type { Tone } from '../figure.ts';
import type { Gauge } from './gauges.ts';
import { outline } from './outline.ts';
import type { Knot } from './outline.ts';

/** A stretch of water in one colour. */
export interface Water {
	readonly tone: Tone;
	/** `d` of an SVG path. */
	readonly path: string;
}

/** The river as a drawing. */
export interface River {
	/** Width that the draws reach, beneath; empty without draws. */
	readonly outer: readonly Water[];
	/** Width as set. */
	readonly inner: readonly Water[];
	/** Places where the colour changes. [px] */
	readonly borders: readonly number[];
}

/** The thinnest water that can be seen. [px] */
const HAIRLINE = 0.75;
/** Full scales: the river's room stands for so many per cent. */
const FULL_SCALES = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5];

/**
 * Pixels that stand for the whole baseline: the room stands for a round share, so that the scale seldom changes.
 *
 * @param room height that the widest water may take [px]
 */
export function riverScale(gauges: readonly Gauge[], room: number): number {
	const widest = Math.max(...gauges.map(({ share, outer }) => Math.max(Math.abs(share), outer ?? 0)));
	const full = FULL_SCALES.find((scale) => scale >= widest) ?? widest;
	return room / full;
}

/**
 * The river through its gauges: one colour until the next station of another, from a source at the left to the right end.
 *
 * @param places of the gauges, rising [px]
 * @param width of the drawing [px]
 * @param scale pixels for the whole baseline
 */
export function riverWater(
	gauges: readonly Gauge[],
	places: readonly number[],
	width: number,
	middle: number,
	scale: number
): River {
	const changes = gauges.flatMap(({ tone }, at) => (at > 0 && tone !== gauges[at - 1].tone ? [at] : []));
	const stretches = [0, ...changes].map((from, at) => ({ from, until: changes[at] ?? gauges.length }));
	const water = (share: (gauge: Gauge) => number): Water[] =>
		stretches.map(({ from, until }) => {
			const knots = gauges.map((gauge, at): Knot => {
				return { x: places[at], half: Math.max(HAIRLINE, (share(gauge) * scale) / 2) };
			});
			const course = knots.slice(from, until + 1);
			if (from === 0) course.unshift({ x: 0, half: HAIRLINE });
			if (until === gauges.length) course.push({ x: width, half: knots[knots.length - 1].half });
			return { tone: gauges[from].tone, path: outline(course, middle) };
		});
	const hasDraws = gauges.every(({ outer }) => outer !== null);
	return {
		outer: hasDraws ? water(({ outer, share }) => Math.max(outer ?? 0, Math.abs(share))) : [],
		inner: water(({ share }) => Math.abs(share)),
		borders: changes.map((at) => places[at])
	};
}
