import type { Outlook } from '../outlook/outlook.ts';
import type { Assumptions } from '../parameters/registry.ts';
import type { SeriesRecord } from '../series.ts';
import { MONTHS } from '../timeline.ts';
import { discount } from './discount.ts';
import { uralsPrice } from './uralsPrice.ts';

/**
 * Prices of the Russian grades and products.
 *
 * taxPrice = brent - discount (the Tax Code's blend of Urals and ESPO)
 * urals = uralsPrice(taxPrice), espo = urals + espoPremium
 * productPrice = productRatio * brent
 *
 * @param grades the group's assumptions
 * @param outlook the world before any change
 * @param extra Venezuelan output above the outlook's [mb/d]; null in the baseline
 * @param world `brent` is read; taxPrice, urals, espo, productPrice are written [USD/bbl]
 * @source interfax0125, ieamonths
 */
export function benchmarkGrades(
	grades: Assumptions['grades'],
	outlook: Outlook,
	extra: Float64Array | null,
	world: SeriesRecord
): void {
	const { espoPremium, productRatio } = grades;
	const outlookBrent = outlook.brent;
	const { brent, taxPrice, urals, espo, productPrice } = world;
	for (let month = 0; month < MONTHS; month++) {
		const price = brent[month];
		const tax = price - discount(grades, price, outlookBrent[month], extra === null ? 0 : extra[month]);
		const ural = uralsPrice(grades, tax);
		taxPrice[month] = tax;
		urals[month] = ural;
		espo[month] = ural + espoPremium;
		productPrice[month] = productRatio * price;
	}
}
