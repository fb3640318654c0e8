/**
 * Words of the field by id, each with the spellings that a text of the page may have; the first one is its name.
 * What they mean stands apart, because it is loaded only when somebody asks.
 */
export const TERMS = {
	mbd: ['mb/d', 'million barrels a day'],
	brent: ['Brent'],
	urals: ['Urals'],
	espo: ['ESPO'],
	taxPrice: ['tax price'],
	discount: ['discount'],
	priceCap: ['price cap'],
	opecOffset: ['OPEC+ offset', 'OPEC+ makes room'],
	spareCapacity: ['spare capacity'],
	elasticity: ['elasticity'],
	halfLife: ['half-life'],
	hardCurrency: ['hard-currency income', 'hard-currency oil income', 'hard currency'],
	products: ['crude and products'],
	directLosses: ['direct losses'],
	exchangeRate: ['exchange rate'],
	receipts: ['receipts', 'oil and gas receipts'],
	extractionTax: ['mineral extraction tax'],
	additionalIncome: ['tax on additional income'],
	damper: ['damper'],
	budgetRule: ['budget rule'],
	cutoff: ['cut-off price'],
	wealthFund: ['National Wealth Fund'],
	baseline: ['baseline'],
	outlook: ['outlook'],
	scenario: ['scenario'],
	counterfactual: ['counterfactual'],
	climb: ['climb to the target'],
	draws: ['draws', 'draw'],
	ofHundred: ['80 of 100', '50 of 100 draws', '100 equally likely draws'],
	median: ['median', 'The middle draw', 'Half of the draws', 'Half of all draws'],
	fan: ['fan', 'darkest band'],
	seed: ['seed'],
	annualRate: ['annual rate'],
	nominal: ['nominal'],
	tornado: ['tornado'],
	sobol: ['Sobol index', 'variance'],
	shapley: ['Shapley split', 'parts add up exactly'],
	netTrade: ['net oil trade']
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

/** A term that is explained. */
export type TermId = keyof typeof TERMS;

/** Ids in the order of the list. */
export const TERM_IDS = Object.keys(TERMS) as readonly TermId[];
