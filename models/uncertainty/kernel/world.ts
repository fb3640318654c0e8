import type { SeriesRecord } from '../../series.ts';
import type { PerMonth } from './tile.ts';

/** One draw in one world, and what it is held against. */
export interface DrawWorld {
	/** Place of the draw's values in the tile. */
	readonly draw: number;
	/** Series of the world. */
	readonly series: SeriesRecord;
	/** Where the draw's months begin in them. */
	readonly at: number;
	/** Baseline of the same draw; the world itself where it is the baseline. */
	readonly baseline: SeriesRecord;
	readonly baseAt: number;
	/** Venezuelan output above the outlook's, all 0 in the baseline [mb/d], and where the draw's months begin in it. */
	readonly extra: PerMonth;
	readonly extraAt: number;
}
