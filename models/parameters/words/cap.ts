import type { cap } from '../groups/cap.ts';
import type { ParameterWords } from '../types.ts';

/** The price cap on Russian crude: in words. */
export const capWords = {
	enforcedShare: {
		meaning: 'Share of crude priced at Urals that is sold for no more than the cap.',
		basis: 'So far the cap has limited shipping rather than prices.',
		disputes: [
			{ who: 'Kilian, Rapson and Schipper', says: 'Hardly any effect on price.', value: 0, source: 'krs26' },
			{
				who: 'Spiro, Wachtmeister and Gars',
				says: 'It worked as a partial ban on transport.',
				value: 0,
				source: 'spiro25'
			},
			{ who: 'Wolfram', says: 'It did lower receipts.', source: 'wolfram24' }
		]
	},
	level: {
		meaning: 'Highest price for Urals at which Western ships and insurers may serve, at the start.',
		basis: 'European Union, in force since 1 February 2026.',
		disputes: [
			{
				who: 'The formula in June 2026',
				says: 'It would have given 65 to 75; a freeze was planned.',
				span: [65, 75],
				source: 'eu21prep'
			},
			{
				who: 'European Union, July 2026',
				says: 'Meant to freeze it; the level adopted was not read.',
				source: 'eu21'
			}
		]
	},
	rule: {
		meaning: 'Whether the cap stays or follows Urals.',
		basis: 'The formula was to be frozen in July 2026; whether it was could not be read.',
		disputes: [
			{
				who: 'European Union, 2025',
				says: 'Reviewed twice a year at 15 % below the mean price.',
				source: 'eu18'
			}
		]
	}
} as const satisfies Record<keyof typeof cap, ParameterWords>;
