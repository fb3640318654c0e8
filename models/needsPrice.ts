import type { SeriesName } from './series.ts';

/** Series that are there whether or not a price clears the market. */
const WITHOUT_PRICE: ReadonlySet<SeriesName> = new Set(['venezuelaOutput', 'capital']);

/** Whether a series has no figure where no price clears the market. */
export function needsPrice(series: SeriesName): boolean {
	return !WITHOUT_PRICE.has(series);
}
