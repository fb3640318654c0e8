import { discountMonths } from './discountMonths.ts';
import { exportMonths } from './exportMonths.ts';
import { extractionTaxMonths } from './extractionTaxMonths.ts';
import type { ObservedStage } from './observation.ts';
import { receiptMonths } from './receiptMonths.ts';

/** Stages fed with observed months, downstream last. */
export function observedStages(): readonly ObservedStage[] {
	return [discountMonths(), exportMonths(), extractionTaxMonths(), receiptMonths()];
}
