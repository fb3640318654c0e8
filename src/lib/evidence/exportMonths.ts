import { RUSSIA } from '#models/data/russia.ts';
import type { RussianMonth } from '#models/data/russia.ts';
import { DEFAULTS } from '#models/parameters/registry.ts';
import { monthlyRevenue } from '#models/units.ts';
import type { Observation, ObservedStage } from './observation.ts';

/** First month whose tax price is the blend of Urals and ESPO; before, it is Urals alone. source interfax0125 */
const BLEND_FROM = '2025-01';

/** Price of the mix of crude that Russia exports, from the tax price of the month. [USD/bbl] */
function crudePrice({ month, taxPrice }: RussianMonth): number {
	const { espoWeight, espoPremium } = DEFAULTS.grades;
	const price = taxPrice.value ?? NaN;
	return month >= BLEND_FROM ? price : price + espoWeight * espoPremium;
}

function observation(row: RussianMonth): Observation[] {
	const { crudeExports, productExports, exportRevenue, taxPrice, brent } = row;
	const cells = [crudeExports, productExports, exportRevenue, taxPrice];
	if (cells.some(({ value }) => value === null)) return [];
	const products = monthlyRevenue(productExports.value ?? NaN, DEFAULTS.grades.productRatio * brent);
	return [
		{
			month: row.month,
			observed: exportRevenue.value ?? NaN,
			modelled: monthlyRevenue(crudeExports.value ?? NaN, crudePrice(row)) + products,
			unverified: cells.some(({ unverified }) => unverified),
			inFit: false,
			note: row.note
		}
	];
}

/** Export receipts in every month with volumes, prices and receipts. */
export function exportMonths(): ObservedStage {
	return {
		id: 'exports',
		title: 'Export receipts',
		what: 'Receipts of the International Energy Agency, against observed volumes at the tax price and at the default product price.',
		sources: ['ieamonths', 'medtax', 'eiabrent'],
		unit: 'USD bn/month',
		decimals: 1,
		caution:
			'Nothing was fitted. Only the months with crude, products, prices and receipts are scored; a month counts 30.4 days.',
		months: RUSSIA.flatMap(observation)
	};
}
