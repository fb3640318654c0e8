import type { ParameterSpec } from '../types.ts';

/** The price cap on Russian crude. */
export const cap = {
	enforcedShare: {
		kind: 'number',
		label: 'Price cap enforced',
		meaning: 'Share of crude priced at Urals that is sold for no more than the cap.',
		standing: 'judgement',
		basis: 'So far the cap has limited shipping rather than prices.',
		sources: ['spiro25', 'krs26'],
		disputes: [
			{ who: 'Kilian, Rapson and Schipper', says: 'Hardly any effect on price.', value: 0, source: 'krs26' },
			{
				who: 'Spiro, Wachtmeister and Gars',
				says: 'It worked as a partial ban on transport.',
				value: 0,
				source: 'spiro25'
			},
			{ who: 'Wolfram', says: 'It did lower receipts.', source: 'wolfram24' }
		],
		unit: 'fraction',
		default: 0,
		low: 0,
		high: 1,
		step: 0.01,
		stops: [
			{ value: 0, label: 'not at all' },
			{ value: 0.5, label: 'half' },
			{ value: 1, label: 'fully' }
		],
		distribution: null
	},
	level: {
		kind: 'number',
		label: 'Price cap',
		meaning: 'Highest price for Urals at which Western ships and insurers may serve, at the start.',
		standing: 'data',
		basis: 'European Union, in force since 1 February 2026.',
		sources: ['eucap'],
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
		],
		unit: 'USD/bbl',
		default: 44.1,
		low: 10,
		high: 100,
		step: 0.1,
		stops: [
			{ value: 44.1, label: 'Feb 2026' },
			{ value: 47.6, label: 'Sep 2025' },
			{ value: 60, label: '2022' }
		],
		distribution: null
	},
	rule: {
		kind: 'choice',
		label: 'Rule of the cap',
		meaning: 'Whether the cap stays or follows Urals.',
		standing: 'judgement',
		basis: 'The formula was to be frozen in July 2026; whether it was could not be read.',
		sources: ['eu18', 'eu21', 'eu21prep'],
		disputes: [
			{
				who: 'European Union, 2025',
				says: 'Reviewed twice a year at 15 % below the mean price.',
				source: 'eu18'
			}
		],
		default: 'fixed',
		options: [
			{
				value: 'fixed',
				label: 'Fixed',
				meaning: 'The cap stays where it is.',
				source: 'eu21'
			},
			{
				value: 'dynamic',
				label: 'EU formula',
				meaning: 'Every six months 0.85 of the mean Urals price, if that moves the cap by more than 5 %.',
				source: 'eu18'
			}
		]
	}
} as const satisfies Record<string, ParameterSpec>;
