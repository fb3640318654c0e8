import { clamp } from '../numeric/clamp.ts';
import type { Assumptions } from '../parameters/registry.ts';
import { MONTHS } from '../timeline.ts';

/** Smallest ratio of prices to which the rouble answers. [1] assumption: beyond it controls rule the rate */
export const SMALLEST_RATIO = 0.2;
/** Largest one. [1] assumption, as above */
export const LARGEST_RATIO = 5;

/**
 * Exchange rate; higher = weaker rouble. Cheaper oil than in the baseline weakens it.
 *
 * exchangeRate = rate * growth * clamp(taxPrice / baselineTaxPrice, 0.2, 5)^(-oilElasticity)
 *
 * @param fx the group's assumptions
 * @param growth nominal growth, one factor a month
 * @param taxPrice [USD/bbl], > 0, one value a month
 * @param baselineTaxPrice [USD/bbl], > 0, one value a month; the same array in the baseline
 * @param into receives [RUB/USD], one value a month
 */
export function exchangeRate(
	fx: Assumptions['fx'],
	growth: Float64Array,
	taxPrice: Float64Array,
	baselineTaxPrice: Float64Array,
	into: Float64Array
): void {
	for (let month = 0; month < MONTHS; month++) {
		const ratio = clamp(taxPrice[month] / baselineTaxPrice[month], SMALLEST_RATIO, LARGEST_RATIO);
		const answer = ratio === 1 ? 1 : Math.exp(-fx.oilElasticity * Math.log(ratio));
		into[month] = fx.rate * growth[month] * answer;
	}
}
