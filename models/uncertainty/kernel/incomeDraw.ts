import { SMALLEST_CHANGE, directLoss } from '../../exports/directLosses.ts';
import { hardCurrencyShare } from '../../exports/settlement.ts';
import { MONTHS } from '../../timeline.ts';
import { DAYS_PER_MONTH } from '../../units.ts';
import { groupOfDraw } from './plainDraw.ts';
import type { Tile } from './tile.ts';
import type { DrawWorld } from './world.ts';

/** A flow of 1 mb/d at 1 USD/bbl over a mean month. [USD bn/month] */
const REVENUE = DAYS_PER_MONTH / 1000;

/** One draw's price of crude, export volumes and receipts in one world (grades/crudePrice.ts, exports/receipts.ts). */
export function exportIncome({ values }: Tile, { draw, series, at }: DrawWorld): void {
	const weight = values['grades.espoWeight'][draw];
	const enforced = values['cap.enforcedShare'][draw];
	const products = values['russia.productExports'][draw];
	const atHome = values['russia.crudeExports'][draw] - values['russia.production'][draw];
	const { urals, espo, priceCap, productPrice, russiaOutput } = series;
	const { crudePrice, crudeExports, productExports, exportRevenue } = series;
	for (let index = at; index < at + MONTHS; index++) {
		const price = urals[index];
		const cap = priceCap[index];
		const sold = price > cap ? price - enforced * (price - cap) : price;
		const received = sold + weight * (espo[index] - sold);
		const left = atHome + russiaOutput[index];
		const volume = left > 0 ? left : 0;
		crudePrice[index] = received;
		crudeExports[index] = volume;
		productExports[index] = products;
		exportRevenue[index] = (volume * received + products * productPrice[index]) * REVENUE;
	}
}

/** One draw's hard currency in one world; direct losses begin with the first change (exports/hardCurrency.ts). */
export function hardCurrencyOfDraw(tile: Tile, { draw, series, at, extra, extraAt }: DrawWorld): void {
	const share = hardCurrencyShare(groupOfDraw(tile, 'settlement', draw));
	const loss = directLoss(groupOfDraw(tile, 'direct', draw));
	const { exportRevenue, hardCurrencyRevenue } = series;
	let lost = 0;
	for (let month = 0; month < MONTHS; month++) {
		const change = extra[extraAt + month];
		if (change > SMALLEST_CHANGE || change < -SMALLEST_CHANGE) lost = loss;
		hardCurrencyRevenue[at + month] = share * (exportRevenue[at + month] - lost);
	}
}
