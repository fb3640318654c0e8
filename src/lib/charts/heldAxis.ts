import type { Axis, Figure } from './figure.ts';

/** A chart's value axis as it stood when nothing moved. */
export type HeldAxis = Pick<Figure, 'id' | 'y'>;

/** The axis that holds still for a figure; null where another chart had it, or nothing holds. */
export function axisFor(id: string, held: HeldAxis | null | undefined): Figure['y'] | null {
	return held?.id === id ? held.y : null;
}

/**
 * A figure's memory of its value axis: while a lever is moved the axis holds still, so that the eye has a measure. Only
 * where what is told of the year would lie beyond it, it is widened, and holds still again.
 *
 * @returns function from the making of a figure, which is given the axis to hold or null, and whether something moves
 */
export function heldAxis(): (make: (held: HeldAxis | null) => Figure, isMoving: boolean) => Figure {
	let rest: HeldAxis | null = null;
	return (make, isMoving) => {
		const made = make(isMoving ? rest : null);
		const isHeld = isMoving && made.y === rest?.y;
		const figure = isHeld && isBeyond(made) ? { ...made, y: widened(made.y, make(null).y) } : made;
		if (figure.layers.length === 0) {
			// An axis of nothing holds nothing.
			if (rest?.id !== figure.id) rest = null;
		} else if (figure.y !== rest?.y) rest = { id: figure.id, y: figure.y };
		return figure;
	};
}

/** Whether a strong line leaves the axis in the year looked at. */
function isBeyond({ cursor, y: { low, high } }: Figure): boolean {
	return cursor?.values.some(({ strong, y }) => strong && (y < low || y > high)) ?? false;
}

const stepOf = ({ ticks }: Axis) => ticks[1].value - ticks[0].value;

/**
 * Axis that reaches as far as two others of one unit, in the wider steps of the two; the unit stands on its outermost
 * label alone. A step that neither names stays without words.
 */
export function widened(one: Axis, other: Axis): Axis {
	const [fine, wide] = stepOf(one) < stepOf(other) ? [one, other] : [other, one];
	const step = stepOf(wide);
	const first = Math.floor(Math.min(one.low, other.low) / step + 1e-9);
	const last = Math.ceil(Math.max(one.high, other.high) / step - 1e-9);
	const unit = wide.unit ?? '';
	const bare = (label: string) =>
		unit !== '' && label.endsWith(unit) ? label.slice(0, -unit.length) : label;
	/** As the wider steps are written: without decimals where they have none. */
	const rounded = (label: string) => (Number.isInteger(step) ? label.replace(/\.0+(?!\d)/, '') : label);
	const labels = new Map([
		...fine.ticks.map(({ value, label }) => [value, rounded(bare(label))] as const),
		...wide.ticks.map(({ value, label }) => [value, bare(label)] as const)
	]);
	const end = Math.abs(first) > Math.abs(last) ? first : last;
	const ticks = Array.from({ length: last - first + 1 }, (_, place) => {
		const value = Number(((first + place) * step).toPrecision(12));
		const label = labels.get(value) ?? '';
		return { value, label: label !== '' && first + place === end ? label + unit : label };
	});
	return { ...wide, low: ticks[0].value, high: ticks[ticks.length - 1].value, ticks };
}
