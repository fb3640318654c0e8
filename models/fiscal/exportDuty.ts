import { BARRELS_PER_TONNE_URALS } from '../units.ts';
import type { UsdPerTonne } from '../units.ts';

/** Digits to which the tax price is rounded before the brackets are looked up: 1e-9 USD. */
const PRICE_GRAIN = 1e9;

/** Lower ends of the brackets. [USD/bbl] source tax3425 */
const LOW_BRACKET = 15;
const MIDDLE_BRACKET = 20;
const TOP_BRACKET = 25;
/** The same by the tonne. [USD/t] */
const LOW_TONNE = BARRELS_PER_TONNE_URALS * LOW_BRACKET;
const MIDDLE_TONNE = BARRELS_PER_TONNE_URALS * MIDDLE_BRACKET;
const TOP_TONNE = BARRELS_PER_TONNE_URALS * TOP_BRACKET;
/** Duty at the lower end; none at that of the lowest. [USD/t] source tax3425 */
const MIDDLE_DUTY = 12.78;
const TOP_DUTY = 29.2;
/** Duty on each dollar above it. [fraction] source tax3425 */
const LOW_SHARE = 0.35;
const MIDDLE_SHARE = 0.45;
const TOP_SHARE = 0.3;
/** Barrels a tonne times the grain of the price: what a price in grains is worth by the tonne. [USD/t] */
const BARRELS_PER_TONNE_GRAIN = BARRELS_PER_TONNE_URALS / PRICE_GRAIN;

/**
 * Export duty on a tonne of crude at a tax price: abolished as a duty, alive inside the extraction tax (NDPI) and the damper.
 *
 * q = 7.3 * price; price > 25: 29.2 + 0.30 * (q - 182.5); 20 < price <= 25: 12.78 + 0.45 * (q - 146); 15 < price <= 20: 0.35 * (q - 109.5); else 0
 *
 * @param price tax price [USD/bbl], >= 0, rounded to 1e-9
 * @returns [USD/t], >= 0
 * @source tax3425
 * @example exportDuty(15); // => 0
 * @example exportDuty(20); // => 12.775
 */
export function exportDuty(price: number): UsdPerTonne {
	const grains = Math.floor(price * PRICE_GRAIN + 0.5);
	const perTonne = BARRELS_PER_TONNE_GRAIN * grains;
	if (grains > TOP_BRACKET * PRICE_GRAIN) return TOP_DUTY + TOP_SHARE * (perTonne - TOP_TONNE);
	if (grains > MIDDLE_BRACKET * PRICE_GRAIN) return MIDDLE_DUTY + MIDDLE_SHARE * (perTonne - MIDDLE_TONNE);
	if (grains > LOW_BRACKET * PRICE_GRAIN) return LOW_SHARE * (perTonne - LOW_TONNE);
	return 0;
}
