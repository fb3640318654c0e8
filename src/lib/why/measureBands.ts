import { FAN } from '$lib/charts/bandLayers.ts';
import type { MeasureValues } from './measureValues.ts';
import { placeOf } from './measureValues.ts';

/** A band of a measure: the months in which every draw has a value. */
export interface MeasureBand {
	readonly holds: 50 | 80 | 90;
	/** Words at its end. */
	readonly words: string;
	readonly points: readonly (readonly [x: number, low: number, high: number])[];
}

/** Bands of a measure, palest first; none where fewer than two months have one. */
export function measureBands({ bands, from }: Pick<MeasureValues, 'bands' | 'from'>): readonly MeasureBand[] {
	if (bands === null) return [];
	return FAN.map(({ holds, lower, upper, words }) => ({
		...{ holds, words },
		points: Array.from(
			bands[lower],
			(low, month) => [placeOf(from, month), low, bands[upper][month]] as const
		).filter(([, low, high]) => Number.isFinite(low) && Number.isFinite(high))
	})).filter(({ points }) => points.length > 1);
}
