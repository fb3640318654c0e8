import { observedTaxBase } from '#models/cases/observedReceipts.ts';
import { RUSSIA } from '#models/data/russia.ts';
import { budgetReceipts } from '#models/fiscal/budgetReceipts.ts';
import type { Assumptions } from '#models/parameters/registry.ts';
import { MONTHS } from '#models/timeline.ts';

/** Months of the fit: from the tax rules of 2024 to the last month before the war premium. */
export const FIT = { from: '2024-01', last: '2026-02' };

const base = observedTaxBase();
/** Receipts that were read; recalled ones fit nothing. */
const observed = RUSSIA.flatMap(({ month, oilGasBudget: { value, unverified } }, index) => {
	const isInFit = month >= FIT.from && month <= FIT.last && value !== null && !unverified;
	return isInFit ? [{ index, receipts: value }] : [];
});

/** Months that the fit has. */
export const FIT_MONTHS = observed.length;

/**
 * Mean absolute error of the receipts that a set of constants gives for the months of the fit.
 *
 * @returns share of the observed receipts
 */
export function receiptsError(fiscal: Assumptions['fiscal']): number {
	const modelled = new Float64Array(MONTHS);
	budgetReceipts(fiscal, base, modelled);
	const errors = observed.map(({ index, receipts }) => Math.abs(modelled[index] / receipts - 1));
	return errors.reduce((sum, error) => sum + error, 0) / errors.length;
}
