import type { GroupName } from '#models/parameters/registry.ts';
import type { TermId } from './terms.ts';

/** Terms that the levers of a group take for granted. */
export const GROUP_TERMS: Readonly<Record<GroupName, readonly TermId[]>> = {
	outlook: ['outlook', 'brent', 'nominal'],
	venezuela: ['mbd', 'climb'],
	market: ['elasticity', 'halfLife'],
	opec: ['opecOffset', 'spareCapacity'],
	shock: ['counterfactual'],
	grades: ['discount', 'urals', 'espo'],
	cap: ['priceCap'],
	russia: ['products', 'elasticity'],
	settlement: ['hardCurrency', 'receipts'],
	direct: ['directLosses'],
	fx: ['exchangeRate'],
	fiscal: ['extractionTax', 'additionalIncome', 'damper', 'taxPrice'],
	budget: ['budgetRule', 'cutoff', 'wealthFund']
};
