import type { SeriesRecord } from '../series.ts';
import { MONTHS } from '../timeline.ts';
import { monthlyRevenue } from '../units.ts';

/**
 * Gross receipts of Russian oil exports, before tax.
 *
 * exportRevenue = (crudeExports * crudePrice + productExports * productPrice) * 365/12 / 1000
 *
 * @param world volumes and prices are read; exportRevenue is written [USD bn/month]
 */
export function exportReceipts(world: SeriesRecord): void {
	const { crudeExports, crudePrice, productExports, productPrice, exportRevenue } = world;
	for (let month = 0; month < MONTHS; month++) {
		exportRevenue[month] =
			monthlyRevenue(crudeExports[month], crudePrice[month]) +
			monthlyRevenue(productExports[month], productPrice[month]);
	}
}
