import { BUDGET_CASES } from './budget.ts';
import { DIFFERENTIAL_CASES } from './differential.ts';
import { EXPORT_CASES } from './exports.ts';
import { EXPORT_SANCTION_CASES } from './exportSanctions.ts';
import { EXTRACTION_TAX_CASES } from './extractionTax.ts';
import { MARKET_CASES } from './market.ts';
import { MARKET_NEWS_CASES } from './marketNews.ts';
import { RECEIPT_CASES } from './receipts.ts';
import { SUPPLY_CASES } from './supply.ts';
import { runCase } from './runCase.ts';
import type { CaseResult, PublishedCase } from './types.ts';

/** Every published case, in the order of the chain. */
export const CASES: readonly PublishedCase[] = [
	...SUPPLY_CASES,
	...MARKET_CASES,
	...MARKET_NEWS_CASES,
	...DIFFERENTIAL_CASES,
	...EXPORT_CASES,
	...EXPORT_SANCTION_CASES,
	...EXTRACTION_TAX_CASES,
	...RECEIPT_CASES,
	...BUDGET_CASES
];

/** All cases with what the model gives. */
export function caseResults(): readonly CaseResult[] {
	return CASES.map(runCase);
}
