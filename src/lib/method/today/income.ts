import { directLoss } from '#models/exports/directLosses.ts';
import type { Today, TodayValues } from '../today.ts';

/** Months of Urals that a review of the cap averages. */
const REVIEW_WINDOW = 5;

/** Numbers of grades, exports and hard currency. */
export function incomeToday({ simulation, month }: Today): TodayValues {
	const { assumptions, baseline, scenario } = simulation;
	const meanUrals =
		scenario.urals.subarray(month - REVIEW_WINDOW, month).reduce((sum, urals) => sum + urals, 0) /
		REVIEW_WINDOW;
	return {
		discount: scenario.brent[month] - scenario.taxPrice[month],
		taxPrice: scenario.taxPrice[month],
		baselineTaxPrice: baseline.taxPrice[month],
		urals: scenario.urals[month],
		espo: scenario.espo[month],
		productPrice: scenario.productPrice[month],
		meanUrals,
		reviewedCap: 0.85 * meanUrals,
		standingCap: scenario.priceCap[month],
		priceCap: scenario.priceCap[month],
		crudePrice: scenario.crudePrice[month],
		crudeExports: scenario.crudeExports[month],
		exportRevenue: scenario.exportRevenue[month],
		directLoss: directLoss(assumptions.direct),
		hardCurrencyRevenue: scenario.hardCurrencyRevenue[month]
	};
}
