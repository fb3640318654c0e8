import type { BundleWords } from '../bundle.ts';

/** What buyers and shippers ask for the risk of Russian oil, and what the price cap does to it: in words, by id. */
export const SANCTION_REGIMES_WORDS: Readonly<Record<string, BundleWords>> = {
	'discount-2024': {
		sentence: 'Russian crude sells 12.30 below Brent, as before the two largest companies were listed.',
		note: 'Mean gap between Brent and the tax price over these months; the cap binds nobody.'
	},
	'after-listings': {
		sentence: 'The discount doubles to 24 once Rosneft and Lukoil are listed.',
		note: 'Mean gap over the four months before the strait was shut.'
	},
	'tight-2026': {
		sentence: 'Scarce oil keeps the discount near 20 though the sanctions stand.',
		note: 'The same as the defaults.'
	},
	ceasefire: {
		sentence: 'The war stops and the discount shrinks to 5.',
		note: 'The 5 is an assumption; a forecaster of 2025 expected Urals and Brent to draw together.'
	},
	'cap-enforced': {
		sentence: 'No crude priced at Urals earns more than $44.10, the European cap of February 2026.',
		note: 'Full enforcement is a thought experiment: so far the cap has hindered shipping, not held a price.'
	},
	'eu-formula': {
		sentence: 'The cap follows 85 % of the mean Urals price every six months and everybody keeps to it.',
		note: 'Whether the European Union froze the formula in July 2026 was not read.'
	}
};
