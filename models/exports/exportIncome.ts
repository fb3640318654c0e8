import { benchmarkGrades } from '../grades/benchmarkGrades.ts';
import { crudePrice } from '../grades/crudePrice.ts';
import { priceCap } from '../grades/priceCap.ts';
import type { Outlook } from '../outlook/outlook.ts';
import type { Assumptions } from '../parameters/registry.ts';
import type { SeriesRecord } from '../series.ts';
import { MONTHS } from '../timeline.ts';
import { changeStarts } from './directLosses.ts';
import { hardCurrency } from './hardCurrency.ts';
import { exportReceipts } from './receipts.ts';
import { exportVolumes } from './volumes.ts';

/** One world's grades, cap, export receipts and hard currency. `extra` is null in the baseline. */
export function exportIncome(
	assumptions: Assumptions,
	outlook: Outlook,
	extra: Float64Array | null,
	world: SeriesRecord
): void {
	benchmarkGrades(assumptions.grades, outlook, extra, world);
	priceCap(assumptions.cap, world.urals, world.priceCap);
	crudePrice(assumptions, world);
	exportVolumes(assumptions.russia, world);
	exportReceipts(world);
	hardCurrency(assumptions, extra ? changeStarts(extra) : MONTHS, world);
}
