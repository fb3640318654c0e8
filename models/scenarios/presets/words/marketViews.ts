import type { BundleWords } from '../bundle.ts';

/** Whose elasticities: this project's, three papers', and nobody's but demand's: in words, by id. */
export const MARKET_VIEWS_WORDS: Readonly<Record<string, BundleWords>> = {
	central: {
		sentence: 'Small answers at first, larger ones over the years.',
		note: 'Puts back everything that another view may have set.'
	},
	bh19: {
		sentence: 'Supply and demand both answer strongly within a month.',
		note: '1 % more supply lowers the price by 1.98 %; for very small shocks by 2.00 %.'
	},
	cci19: {
		sentence: 'Supply and demand answer about equally, and neither much.',
		note: '1 % more supply lowers the price by 4.08 %.'
	},
	km14: {
		sentence: 'Demand answers; suppliers hardly do.',
		note: '1 % more supply lowers the price by 3.56 %.'
	},
	'demand-only': {
		sentence: 'No supplier and no cartel makes room, and no tank helps: only buyers answer.',
		note: 'The brief prints no demand elasticity, so this project’s own stand. The only view that sets an OPEC+ lever.'
	}
};
