import { DEFAULTS } from '../parameters/registry.ts';
import { discount } from '../grades/discount.ts';
import { between, reported, within } from './checks.ts';
import type { PublishedCase } from './types.ts';
import { stillWorld } from './worlds.ts';

/** Tax price at a Brent that departs from the one for which the discount is stated. [USD/bbl] */
function taxPriceAt(brent: number, outlookBrent: number, stated: number): number {
	return brent - discount({ ...DEFAULTS.grades, discount: stated }, brent, outlookBrent, 0);
}

/** Fall of the Russian price when the discount widens by what buyers bargain for. [USD/bbl] */
function discountParts(brent: number): { shipping: number; bargaining: number; cap: number } {
	const at = (stated: number) => stillWorld(brent, { 'grades.discount': stated }).baseline;
	const none = at(0);
	const shipped = at(15);
	const both = at(32);
	return {
		shipping: none.taxPrice[0] - shipped.taxPrice[0],
		bargaining: shipped.taxPrice[0] - both.taxPrice[0],
		cap: both.taxPrice[0] - both.crudePrice[0]
	};
}

/** Brent of March 2023. [USD/bbl] source eiabrent */
const BRENT_MARCH_2023 = 78.43;
const parts = () => discountParts(BRENT_MARCH_2023);
const dollars = { unit: 'USD/bbl', decimals: 2 };

/** Cases on what Russian crude fetches beside Brent. */
export const DIFFERENTIAL_CASES: readonly PublishedCase[] = [
	{
		id: 'B-D1',
		block: 'differential',
		title: 'One dollar of Brent is one dollar of Urals',
		inputs: 'Discount of 12 dollars at Brent 81.7; Brent then falls to 68.',
		claim: 'Urals from 69.7 to 56: pass-through of 1.00 (±0.1), not a fixed percentage.',
		tolerance: 'hard',
		source: 'Ministry of Economic Development, September 2024 and April 2025, via Interfax and Reuters',
		registered: [],
		marks: ['read'],
		checks: [
			within(1, 0.1, {
				label: 'Pass-through',
				unit: 'USD per USD',
				decimals: 3,
				value: () => (taxPriceAt(81.7, 81.7, 12) - taxPriceAt(68, 81.7, 12)) / (81.7 - 68)
			})
		],
		remark: ''
	},
	{
		id: 'B-D2',
		block: 'differential',
		title: 'What made the discount of March 2023',
		inputs: 'Discount of 32 dollars, 15 of it shipping; no cap enforced.',
		claim: 'Shipping about 15, bargaining 17, the price cap about nothing (±1).',
		tolerance: 'hard',
		source: 'Kilian, Rapson and Schipper, Dallas Fed WP 2401, Energy Journal 2026',
		registered: ['krs26'],
		marks: ['read'],
		checks: [
			within(15, 1, { ...dollars, label: 'Shipping', value: () => parts().shipping }),
			within(17, 1, { ...dollars, label: 'Bargaining', value: () => parts().bargaining }),
			within(0, 1, { ...dollars, label: 'Cap', value: () => parts().cap })
		],
		remark: ''
	},
	{
		id: 'B-D3',
		block: 'differential',
		title: 'Russian export price in early 2025',
		inputs: 'Dated Brent 75, discount 12; then 64.5 with the same discount; weights as by default.',
		claim: '63 (±1); weights of 0.78 for Urals and 0.22 for ESPO; later about 55.',
		tolerance: 'band',
		source: 'BOFIT (Simola), May 2025',
		registered: [],
		marks: ['read', 'computed'],
		checks: [
			within(63, 1, { ...dollars, label: 'Export price', value: () => taxPriceAt(75, 75, 12) }),
			within(0.22, 0.005, {
				label: 'Weight of ESPO',
				unit: 'share',
				decimals: 2,
				value: () => DEFAULTS.grades.espoWeight
			}),
			reported(
				between(54, 56, { ...dollars, label: 'Price at Brent 64.5', value: () => taxPriceAt(64.5, 75, 12) })
			)
		],
		remark: 'The page expects the discount to narrow with the price by more than the default slope.'
	}
];
