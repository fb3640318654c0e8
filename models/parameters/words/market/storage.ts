import type { storage } from '../../groups/market/storage.ts';
import type { ParameterWords } from '../../types.ts';

/** How stock holders and traders soften and foresee a price: in words. */
export const storageWords = {
	storageElasticity: {
		meaning:
			'Share of world demand that tanks take in or give out for each 1 % between price and norm, in per cent.',
		basis: 'Read off the gap between what Kilian and Murphy find for production and for use.',
		disputes: [{ who: 'Market views', says: 'No stocks apart from demand.', value: 0 }]
	},
	storageHalfLife: {
		meaning: 'Months in which stock holders get half-way used to a new price.',
		basis: 'Two quarters.',
		disputes: []
	},
	anticipation: {
		meaning: 'How much of the price of one to two years ahead is in today’s already.',
		basis: 'News of later supply does move prices, yet banks found little of it in long-dated ones.',
		disputes: [
			{ who: 'Känzig', says: 'News moves the price before the barrels come.', source: 'kanzig21' },
			{ who: 'JPMorgan', says: 'The recovery is not in long-dated prices.', value: 0, source: 'jpm2601' }
		]
	}
} as const satisfies Record<keyof typeof storage, ParameterWords>;
