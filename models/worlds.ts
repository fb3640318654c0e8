import { SERIES, SERIES_NAMES } from './series.ts';
import type { SeriesName, SeriesRecord } from './series.ts';
import { MONTHS } from './timeline.ts';

/** Series of both worlds over one buffer: one allocation a run. */
export interface Worlds {
	readonly baseline: SeriesRecord;
	readonly scenario: SeriesRecord;
	/** Values a month that a run needs besides its series. */
	readonly memory: RunMemory;
}

/** Memory of a run that is no result of its own; a run into the same worlds writes over it. */
export interface RunMemory {
	readonly outlookBrent: Float64Array;
	readonly extra: Float64Array;
	readonly price: Float64Array;
	readonly anticipated: Float64Array;
	readonly growth: Float64Array;
}

type MutableRecord = { -readonly [name in keyof SeriesRecord]: Float64Array };

/**
 * One world from its series, in the order of SERIES.
 *
 * The record starts as a copy of a literal with the same keys: engines keep such an object in its fast shape,
 * while one that is filled key by key becomes a slow dictionary after a dozen of them.
 */
export function worldOf(seriesOf: (name: SeriesName, index: number) => Float64Array): SeriesRecord {
	const record = { ...SERIES } as unknown as MutableRecord;
	for (let index = 0; index < SERIES_NAMES.length; index++) {
		const name = SERIES_NAMES[index];
		record[name] = seriesOf(name, index);
	}
	return record;
}

/** Views of one world's series, from an offset in the buffer. */
function seriesViews(buffer: ArrayBuffer, offset: number): SeriesRecord {
	return worldOf((_name, index) => {
		const from = (offset + index * MONTHS) * Float64Array.BYTES_PER_ELEMENT;
		return new Float64Array(buffer, from, MONTHS);
	});
}

const MEMORY_PARTS = 5;

/** Empty series of baseline and scenario. */
export function newWorlds(): Worlds {
	const size = SERIES_NAMES.length * MONTHS;
	const buffer = new ArrayBuffer((2 * size + MEMORY_PARTS * MONTHS) * Float64Array.BYTES_PER_ELEMENT);
	const part = (index: number) =>
		new Float64Array(buffer, (2 * size + index * MONTHS) * Float64Array.BYTES_PER_ELEMENT, MONTHS);
	return {
		baseline: seriesViews(buffer, 0),
		scenario: seriesViews(buffer, size),
		memory: {
			outlookBrent: part(0),
			extra: part(1),
			price: part(2),
			anticipated: part(3),
			growth: part(4)
		}
	};
}
