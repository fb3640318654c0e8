import { wealthFund } from '../fiscal/budgetRule.ts';
import { DEFAULTS } from '../parameters/registry.ts';
import { newWorlds } from '../worlds.ts';
import { between, within } from './checks.ts';
import type { PublishedCase } from './types.ts';
import { yearOfReceipts } from './worlds.ts';

/** Fund drawn in a year that lacks a sum against the rule's base, both in RUB trn. */
function fundDrawn(base: number, receipts: number): number {
	const { baseline } = newWorlds();
	baseline.budgetBase.fill((1000 * base) / 12);
	baseline.oilGasBudgetRevenue.fill((1000 * receipts) / 12);
	wealthFund(DEFAULTS.budget, baseline);
	return (DEFAULTS.budget.wealthFund - baseline.wealthFund[11]) / 1000;
}

/** Deficit of 2025 after the revision: the planned one, what oil and gas lack, more spending, less other receipts. */
function revisedDeficit(): number {
	const planned = 1.173;
	const moreSpending = 0.83;
	const otherReceipts = 0.83;
	return planned + fundDrawn(10.94, 8.317) + moreSpending - otherReceipts;
}

/** Cases on the budget rule and the fund. */
export const BUDGET_CASES: readonly PublishedCase[] = [
	{
		id: 'B-B1',
		block: 'budget',
		title: 'The deficit of 2025 after the revision',
		inputs: 'Receipts planned at 10.94 and revised to 8.317; spending and other receipts both 0.83 higher.',
		claim: 'Deficit from 1.173 to 3.792 trillion roubles (±0.05).',
		tolerance: 'hard',
		source: 'Izvestia, Reuters and TASS, April 2025',
		registered: [],
		marks: ['read'],
		checks: [within(3.792, 0.05, { label: 'Deficit', unit: 'RUB trn', decimals: 3, value: revisedDeficit })],
		remark: ''
	},
	{
		id: 'B-B2',
		block: 'budget',
		title: 'What the fund sells when Urals stands five dollars short',
		inputs: 'Cut-off 60, Urals 55 dollars, both at the law’s 96.5 roubles a dollar.',
		claim: '900 billion roubles (600–1,000).',
		tolerance: 'band',
		source: 'Raiffeisenbank via The Moscow Times, 21 April 2025',
		registered: [],
		marks: ['read'],
		checks: [
			between(600, 1000, {
				label: 'Drawn from the fund',
				unit: 'RUB bn',
				decimals: 0,
				value: () => 1000 * fundDrawn(yearOfReceipts(60, 96.5), yearOfReceipts(55, 96.5))
			})
		],
		remark: ''
	}
];
