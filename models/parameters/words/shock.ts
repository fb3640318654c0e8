import type { shock } from '../groups/shock.ts';
import type { ParameterWords } from '../types.ts';

/** Anything else that happens to the world in the scenario: in words. */
export const shockWords = {
	supply: {
		meaning: 'Barrels that appear (positive) or vanish elsewhere while the shock lasts.',
		basis: 'The user’s own: Iran, Libya, Hormuz …; none unless chosen.',
		disputes: [
			{
				who: 'IEA, September 2026',
				says: 'More than 10 shut in around the Gulf.',
				value: -10,
				source: 'iea2609'
			},
			{
				who: 'World Bank, 2023',
				says: 'Losses of 0.5 to 8 in three cases.',
				span: [-8, -0.5],
				source: 'wb23'
			}
		]
	},
	demand: {
		meaning: 'Share of world demand that is added or falls away while the shock lasts.',
		basis: 'The user’s own: a recession, a boom; none unless chosen.',
		disputes: []
	},
	startYears: {
		meaning: 'Years from the start of the outlook until the shock begins.',
		basis: 'The user’s own.',
		disputes: []
	},
	years: {
		meaning: 'Years for which the shock lasts.',
		basis: 'The user’s own.',
		disputes: []
	}
} as const satisfies Record<keyof typeof shock, ParameterWords>;
