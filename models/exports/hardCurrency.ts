import type { Assumptions } from '../parameters/registry.ts';
import type { SeriesRecord } from '../series.ts';
import { MONTHS } from '../timeline.ts';
import { directLoss } from './directLosses.ts';
import { hardCurrencyShare } from './settlement.ts';

/**
 * Hard currency that Russia's oil exports bring in.
 *
 * hardCurrencyRevenue = share(definition) * (exportRevenue - loss), the loss from `lossesFrom` on
 *
 * @param assumptions settlement, direct
 * @param lossesFrom first month with direct losses; MONTHS where there are none
 * @param world exportRevenue is read; hardCurrencyRevenue is written [USD bn/month]
 */
export function hardCurrency(
	{ settlement, direct }: Pick<Assumptions, 'settlement' | 'direct'>,
	lossesFrom: number,
	world: SeriesRecord
): void {
	const share = hardCurrencyShare(settlement);
	const loss = directLoss(direct);
	const { exportRevenue, hardCurrencyRevenue } = world;
	for (let month = 0; month < MONTHS; month++) {
		const lost = month >= lossesFrom ? loss : 0;
		hardCurrencyRevenue[month] = share * (exportRevenue[month] - lost);
	}
}
