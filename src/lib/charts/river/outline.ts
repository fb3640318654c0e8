/** The river at a place: how wide it is to either side of its middle. [px] */
export interface Knot {
	readonly x: number;
	readonly half: number;
}

/** Places are drawn to a tenth of a pixel. */
const at = (place: number) => place.toFixed(1);

/** One bank through the knots: level at each, so that the width at a gauge is the width that is meant. */
function bank(knots: readonly Knot[], side: 1 | -1, middle: number): string {
	return knots
		.slice(1)
		.map((knot, index) => {
			const before = knots[index];
			const turn = at((before.x + knot.x) / 2);
			const [from, until] = [before, knot].map(({ half }) => at(middle + side * half));
			return `C${turn} ${from} ${turn} ${until} ${at(knot.x)} ${until}`;
		})
		.join('');
}

/**
 * Outline of a lying river through its knots, as the `d` of an SVG path.
 *
 * The banks never swing beyond the widths of the two knots they run between.
 *
 * @param knots at least two, rising in x
 * @param middle height of the river's middle [px]
 * @example outline([{ x: 0, half: 1 }, { x: 10, half: 1 }], 5); // => 'M0.0 4.0C5.0 4.0 5.0 4.0 10.0 4.0L10.0 6.0C5.0 6.0 5.0 6.0 0.0 6.0Z'
 */
export function outline(knots: readonly Knot[], middle: number): string {
	const first = knots[0];
	const last = knots[knots.length - 1];
	const back = [...knots].reverse();
	return (
		`M${at(first.x)} ${at(middle - first.half)}${bank(knots, -1, middle)}` +
		`L${at(last.x)} ${at(middle + last.half)}${bank(back, 1, middle)}Z`
	);
}
