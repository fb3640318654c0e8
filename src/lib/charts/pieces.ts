import type { BandLayer, LineLayer } from './figure.ts';
import { picked } from './picked.ts';
import type { StationChart } from './stationChart.ts';

/** Way between two points that is a gap, not a step. [steps] */
const GAP = 1.5;
const STEP = { month: 1 / 12, quarter: 1 / 4 } as const;

/** First and last index of each run of points, none a gap apart; a point that stands alone is no run. */
function runs(
	x: readonly number[],
	steps: StationChart['steps']
): (readonly [from: number, until: number])[] {
	const starts = x.flatMap((at, index) =>
		index === 0 || at - x[index - 1] > GAP * STEP[steps] ? [index] : []
	);
	return starts
		.map((from, index) => [from, starts[index + 1] ?? x.length] as const)
		.filter(([from, until]) => until - from > 1);
}

/**
 * A line or band in the pieces between which points are missing: what has no answer is not drawn across. Only the last
 * piece has the words of the end.
 *
 * @param layer with the points that there are
 * @returns the layer itself where no point is missing, nothing where there are none
 */
export function pieces<Piece extends LineLayer | BandLayer>(
	layer: Piece,
	steps: StationChart['steps']
): Piece[] {
	const found = runs(layer.x, steps);
	if (found.length === 1 && found[0][1] - found[0][0] === layer.x.length) return [layer];
	const last = found.length - 1;
	return found.map(([from, until], index) => {
		const piece = picked(layer, (at) => at >= from && at < until);
		return index < last ? withoutEnd(piece) : piece;
	});
}

/** A layer without the words at its end. */
export function withoutEnd<Layer extends LineLayer | BandLayer>(layer: Layer): Layer {
	const bare = { ...layer };
	delete (bare as { endLabel?: string }).endLabel;
	return bare;
}
