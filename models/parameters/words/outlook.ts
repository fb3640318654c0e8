import type { outlook } from '../groups/outlook.ts';
import type { ParameterWords } from '../types.ts';

/** The world before any change: in words. */
export const outlookWords = {
	vintage: {
		meaning: 'The published path of Brent and of world demand that the change is measured against.',
		basis: 'Published to December 2027; the years after it are this project’s.',
		disputes: [
			{
				who: 'EIA, January 2026',
				says: 'Before Hormuz was shut, Brent was seen near 55 with a surplus.',
				source: 'steo2601'
			}
		]
	},
	brentShift: {
		meaning: 'Dollars added to the outlook in every month, before and after any Venezuelan change.',
		basis: 'The user’s own view of the level; 0 keeps the outlook as published.',
		disputes: []
	},
	brentError: {
		meaning: 'How far the world strays from the outlook, in standard deviations that grow and level off.',
		basis: 'Mean reversion of 0.21 a year is published; the size follows the span the EIA prints.',
		disputes: []
	},
	flatBrent: {
		meaning: 'Brent in every month, where the outlook is your own; not read otherwise.',
		basis: 'The level at which the outlook of October 2026 is held after 2028.',
		disputes: [
			{
				who: 'Johnson, Rachel and Wolfram',
				says: 'Prices return to a mean of 76 dollars of 2024.',
				value: 76,
				source: 'jrw'
			}
		]
	}
} as const satisfies Record<keyof typeof outlook, ParameterWords>;
