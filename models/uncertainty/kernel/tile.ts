import { PARAMETERS, valueOf } from '../../parameters/registry.ts';
import type { Assumptions, ParameterId } from '../../parameters/registry.ts';
import { SERIES_NAMES } from '../../series.ts';
import type { SeriesRecord } from '../../series.ts';
import { MONTHS } from '../../timeline.ts';

/** Draws whose markets are cleared side by side: few enough to stay in the processor's nearest caches. */
export const TILE = 64;

/** One value a draw. */
export type PerDraw = Float64Array;
/** One value a draw and month, draw by draw: element `draw * MONTHS + month`. */
export type PerMonth = Float64Array;

/** A group's partial adjustment (see market/responses.ts). */
export interface ResponseTile {
	readonly volume: PerDraw;
	readonly slope: PerDraw;
	readonly carry: PerDraw;
	readonly gain: PerDraw;
}

/** Memory in which draws are computed, many at once; used again for tile after tile. */
export interface Tile {
	/** What all draws share: choices, points, and every value that no column replaces. */
	assumptions: Assumptions;
	/** Every parameter that is a number. */
	readonly values: { readonly [id in ParameterId]: PerDraw };
	readonly demand: ResponseTile;
	readonly tightOil: ResponseTile;
	readonly other: ResponseTile;
	readonly russia: ResponseTile;
	/** Venezuelan output above the outlook's. [mb/d] */
	readonly extra: PerMonth;
	/** Log deviations of Brent from the outlook that clear each month. */
	readonly price: PerMonth;
	/** OPEC+ cut, the floor's part included. [mb/d] */
	readonly opecCut: PerMonth;
	/** One draw's scenario: written over by the next draw. */
	readonly scenario: SeriesRecord;
	/** One draw's log deviations with anticipation, nominal rouble growth, and no change at all. */
	readonly anticipated: Float64Array;
	readonly growth: Float64Array;
	readonly none: Float64Array;
}

const perDraw = () => new Float64Array(TILE);
const perMonth = () => new Float64Array(TILE * MONTHS);
const oneDraw = () => new Float64Array(MONTHS);
const responseTile = (): ResponseTile => ({
	volume: perDraw(),
	slope: perDraw(),
	carry: perDraw(),
	gain: perDraw()
});

/** Series of one world for a number of draws, one after the other. */
export function worldOf(draws: number): SeriesRecord {
	const series = SERIES_NAMES.map((name) => [name, new Float64Array(draws * MONTHS)]);
	return Object.fromEntries(series) as SeriesRecord;
}

/** Fresh memory for a tile of draws. */
export function newTile(assumptions: Assumptions): Tile {
	const values = Object.fromEntries(PARAMETERS.map(({ id }) => [id, perDraw()]));
	return {
		assumptions,
		values: values as unknown as Tile['values'],
		demand: responseTile(),
		tightOil: responseTile(),
		other: responseTile(),
		russia: responseTile(),
		extra: perMonth(),
		price: perMonth(),
		opecCut: perMonth(),
		scenario: worldOf(1),
		anticipated: oneDraw(),
		growth: oneDraw(),
		none: oneDraw()
	};
}

/** Columns of the parameters that are drawn; every other stands as the assumptions say. */
export type Columns = ReadonlyMap<ParameterId, Float64Array>;

/** Gives every draw of a tile the values that all draws share. */
export function shareAssumptions(tile: Tile, assumptions: Assumptions): void {
	tile.assumptions = assumptions;
	for (const { id } of PARAMETERS) {
		const value = valueOf(assumptions, id);
		if (typeof value === 'number') tile.values[id].fill(value);
	}
}

/**
 * Fills a tile's values with the draws from `from` on; a tile that reaches past the last draw repeats it.
 *
 * @param columns one value a draw
 * @param from index of the first draw
 */
export function loadDraws(tile: Tile, columns: Columns, from: number): void {
	for (const [id, column] of columns) {
		const into = tile.values[id];
		const last = column.length - 1;
		for (let draw = 0; draw < TILE; draw++) into[draw] = column[from + draw < last ? from + draw : last];
	}
}
