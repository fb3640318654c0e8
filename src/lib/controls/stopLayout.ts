import type { Stop } from '#models/parameters/types.ts';

/** Mean width of a letter of the stops' type, and of a capital. [px] measured on the face at 11.5 px */
const LETTER = 5.5;
const CAPITAL = 7;
/** Air between two labels. [px] judgement */
const AIR = 8;

/** A label under the track. */
export interface PlacedStop {
	readonly value: number;
	readonly text: string;
	/** 0 = left end, 1 = right end of the track. */
	readonly share: number;
	/** Where its text is anchored. */
	readonly anchor: 'start' | 'middle' | 'end';
	/** Whether it names more than the end of the slider. */
	readonly isNamed: boolean;
}

/**
 * Labels that fit under a track: both ends always, then the named stops from the left that touch no other.
 *
 * @param write writes a value as the field does
 * @param width of the track [px]
 */
export function stopLayout(
	stops: readonly Stop[],
	{ low, high }: { low: number; high: number },
	write: (value: number) => string,
	width: number
): PlacedStop[] {
	const nameAt = (value: number) => stops.find((stop) => stop.value === value)?.label;
	const end = (value: number, anchor: 'start' | 'end'): PlacedStop => {
		const name = nameAt(value);
		return {
			value,
			text: name === undefined ? write(value) : `${write(value)}, ${name}`,
			share: anchor === 'start' ? 0 : 1,
			anchor,
			isNamed: name !== undefined
		};
	};
	const ends = [end(low, 'start'), end(high, 'end')];
	const placed = [...ends];
	for (const { value, label } of stops) {
		if (value === low || value === high) continue;
		const stop: PlacedStop = {
			value,
			text: label,
			share: (value - low) / (high - low),
			anchor: 'middle',
			isNamed: true
		};
		if (placed.every((other) => !touch(stop, other, width))) placed.push(stop);
	}
	return placed.sort((one, other) => one.share - other.share);
}

function touch(one: PlacedStop, other: PlacedStop, width: number): boolean {
	const [a, b] = [extent(one, width), extent(other, width)];
	return a.from < b.until + AIR && b.from < a.until + AIR;
}

/** From where to where a label reaches. [px] */
function extent({ text, share, anchor }: PlacedStop, width: number) {
	const capitals = text.replace(/[^A-Z]/g, '').length;
	const length = capitals * CAPITAL + (text.length - capitals) * LETTER;
	const at = share * width;
	const from = anchor === 'start' ? at : anchor === 'end' ? at - length : at - length / 2;
	return { from, until: from + length };
}
