import { directLoss } from '../../exports/directLosses.ts';
import { hardCurrencyShare } from '../../exports/settlement.ts';
import { URALS_FLOOR } from '../../grades/uralsPrice.ts';
import { LARGEST_DISCOUNT_SHARE } from '../../grades/discount.ts';
import type { Assumptions } from '../../parameters/registry.ts';
import type { SeriesRecord } from '../../series.ts';
import { MONTHS } from '../../timeline.ts';
import { DAYS_PER_MONTH, MILLIONS_PER_BILLION } from '../../units.ts';

/** A flow of 1 mb/d at 1 USD/bbl over a mean month. [USD bn/month] */
const REVENUE = DAYS_PER_MONTH / MILLIONS_PER_BILLION;

/**
 * Grades, export receipts and hard currency of one world under a fixed cap, in one go through the months, as
 * grades/ and exports/ have them.
 *
 * @param outlookBrent Brent before any change [USD/bbl]
 * @param extra Venezuelan output above the outlook's; all 0 in the baseline [mb/d]
 * @param lossesFrom first month with direct losses; MONTHS where there are none
 * @param world brent, russiaOutput are read; taxPrice, urals, crudeExports, exportRevenue, hardCurrencyRevenue are written
 */
export function quickIncome(
	assumptions: Assumptions,
	outlookBrent: Float64Array,
	extra: Float64Array,
	lossesFrom: number,
	world: SeriesRecord
): void {
	const { grades, cap, russia, settlement, direct } = assumptions;
	const { discount, discountSlope, heavyPressure, espoPremium, espoWeight, productRatio } = grades;
	const { level, enforcedShare } = cap;
	const { productExports } = russia;
	const atHome = russia.crudeExports - russia.production;
	const share = hardCurrencyShare(settlement);
	const loss = directLoss(direct);
	const mostShare = LARGEST_DISCOUNT_SHARE;
	const floor = URALS_FLOOR;
	const capWeight = (1 - espoWeight) * enforcedShare;
	const blending = espoWeight * espoPremium;
	const { brent, russiaOutput, taxPrice, urals, crudeExports, exportRevenue, hardCurrencyRevenue } = world;
	for (let month = 0; month < MONTHS; month++) {
		const price = brent[month];
		const wanted = discount + discountSlope * (price - outlookBrent[month]) + heavyPressure * extra[month];
		const tax = price - Math.max(0, Math.min(wanted, mostShare * price));
		const ural = Math.max(floor, tax - blending);
		const received = ural + blending - capWeight * Math.max(0, ural - level);
		const volume = Math.max(0, atHome + russiaOutput[month]);
		const revenue = (volume * received + productExports * productRatio * price) * REVENUE;
		taxPrice[month] = tax;
		urals[month] = ural;
		crudeExports[month] = volume;
		exportRevenue[month] = revenue;
		hardCurrencyRevenue[month] = share * (revenue - (month >= lossesFrom ? loss : 0));
	}
}

/** The series of one world that `quickIncome` leaves out, from those that it writes. */
export function restOfIncome({ grades, cap, russia }: Assumptions, world: SeriesRecord): void {
	const { espoPremium, espoWeight, productRatio } = grades;
	const capWeight = (1 - espoWeight) * cap.enforcedShare;
	const blending = espoWeight * espoPremium;
	const { brent, urals, espo, crudePrice, productPrice } = world;
	world.priceCap.fill(cap.level);
	world.productExports.fill(russia.productExports);
	for (let month = 0; month < MONTHS; month++) {
		const ural = urals[month];
		espo[month] = ural + espoPremium;
		crudePrice[month] = ural + blending - capWeight * Math.max(0, ural - cap.level);
		productPrice[month] = productRatio * brent[month];
	}
}
