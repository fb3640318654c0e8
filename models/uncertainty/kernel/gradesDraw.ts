import { URALS_FLOOR } from '../../grades/benchmarkGrades.ts';
import { LARGEST_DISCOUNT_SHARE } from '../../grades/discount.ts';
import { priceCap } from '../../grades/priceCap.ts';
import { MONTHS } from '../../timeline.ts';
import { groupOfDraw } from './plainDraw.ts';
import type { Tile } from './tile.ts';
import type { DrawWorld } from './world.ts';

/** One draw's prices of Russian grades in one world (grades/benchmarkGrades.ts). */
export function russianGrades(
	{ values }: Tile,
	{ draw, series, at, baseline, baseAt, extra, extraAt }: DrawWorld
): void {
	const standing = values['grades.discount'][draw];
	const slope = values['grades.discountSlope'][draw];
	const pressure = values['grades.heavyPressure'][draw];
	const premium = values['grades.espoPremium'][draw];
	const blending = values['grades.espoWeight'][draw] * premium;
	const ratio = values['grades.productRatio'][draw];
	const outlook = baseline.brent;
	const { brent, taxPrice, urals, espo, productPrice } = series;
	for (let month = 0; month < MONTHS; month++) {
		const price = brent[at + month];
		const most = LARGEST_DISCOUNT_SHARE * price;
		const wanted = standing + slope * (price - outlook[baseAt + month]) + pressure * extra[extraAt + month];
		const tax = price - (wanted < 0 ? 0 : wanted > most ? most : wanted);
		const blend = tax - blending;
		const ural = blend > URALS_FLOOR ? blend : URALS_FLOOR;
		taxPrice[at + month] = tax;
		urals[at + month] = ural;
		espo[at + month] = ural + premium;
		productPrice[at + month] = ratio * price;
	}
}

/** One draw's price cap: fixed, or reviewed in the stage's own function. */
export function capOfDraw(tile: Tile, { draw, series, at }: DrawWorld): void {
	if (tile.assumptions.cap.rule === 'fixed') {
		series.priceCap.fill(tile.values['cap.level'][draw], at, at + MONTHS);
		return;
	}
	const urals = series.urals.subarray(at, at + MONTHS);
	priceCap(groupOfDraw(tile, 'cap', draw), urals, series.priceCap.subarray(at, at + MONTHS));
}
