import type { ParameterSpec } from '../types.ts';

/** The price cap on Russian crude. */
export const cap = {
	enforcedShare: {
		kind: 'number',
		label: 'Price cap enforced',
		standing: 'judgement',
		sources: ['spiro25', 'krs26'],
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
		standing: 'data',
		sources: ['eucap'],
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
		standing: 'judgement',
		sources: ['eu18', 'eu21', 'eu21prep'],
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
