import type { ParameterSpec } from '../../types.ts';

/** How stock holders and traders soften and foresee a price. */
export const storage = {
	storageElasticity: {
		kind: 'number',
		label: 'Stocks soften the price',
		meaning:
			'Share of world demand that tanks take in or give out for each 1 % between price and norm, in per cent.',
		standing: 'judgement',
		basis: 'Read off the gap between what Kilian and Murphy find for production and for use.',
		sources: ['km14'],
		disputes: [{ who: 'Market views', says: 'No stocks apart from demand.', value: 0 }],
		unit: '1',
		default: 0.07,
		low: 0,
		high: 0.4,
		step: 0.01,
		stops: [{ value: 0, label: 'none' }],
		distribution: { kind: 'triangular', low: 0.02, mode: 0.07, high: 0.15 }
	},
	storageHalfLife: {
		kind: 'number',
		label: 'Stocks’ half-life',
		meaning: 'Months in which stock holders get half-way used to a new price.',
		standing: 'judgement',
		basis: 'Two quarters.',
		sources: [],
		disputes: [],
		unit: 'months',
		default: 6,
		low: 1,
		high: 36,
		step: 1,
		stops: [
			{ value: 6, label: 'half a year' },
			{ value: 12, label: 'one year' }
		],
		distribution: { kind: 'triangular', low: 3, mode: 6, high: 12 }
	},
	anticipation: {
		kind: 'number',
		label: 'The market looks ahead',
		meaning: 'How much of the price of one to two years ahead is in today’s already.',
		standing: 'judgement',
		basis: 'News of later supply does move prices, yet banks found little of it in long-dated ones.',
		sources: ['kanzig21', 'jpm2601'],
		disputes: [
			{ who: 'Känzig', says: 'News moves the price before the barrels come.', source: 'kanzig21' },
			{ who: 'JPMorgan', says: 'The recovery is not in long-dated prices.', value: 0, source: 'jpm2601' }
		],
		unit: 'fraction',
		default: 0.15,
		low: 0,
		high: 1,
		step: 0.01,
		stops: [
			{ value: 0, label: 'not at all' },
			{ value: 0.5, label: 'half' }
		],
		distribution: { kind: 'triangular', low: 0, mode: 0.15, high: 0.4 }
	}
} as const satisfies Record<string, ParameterSpec>;
