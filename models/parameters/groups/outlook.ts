import type { ParameterSpec } from '../types.ts';

/** The world before any change. */
export const outlook = {
	vintage: {
		kind: 'choice',
		label: 'Outlook',
		meaning: 'The published path of Brent and of world demand that the change is measured against.',
		standing: 'assumption',
		basis: 'Published to December 2027; the years after it are this project’s.',
		sources: ['steo2610'],
		disputes: [
			{
				who: 'EIA, January 2026',
				says: 'Before Hormuz was shut, Brent was seen near 55 with a surplus.',
				source: 'steo2601'
			}
		],
		default: 'eia-2026-10',
		options: [
			{
				value: 'eia-2026-10',
				label: 'EIA, October 2026',
				meaning: 'From 97 dollars in January 2027 down to 70 at the end of 2028, then level.',
				source: 'steo2610'
			},
			{
				value: 'eia-2026-01',
				label: 'EIA, January 2026',
				meaning: 'From 56 dollars in 2026 over 54 in 2027 up to 65 at the end of 2030, then level.',
				source: 'steo2601'
			},
			{
				value: 'flat',
				label: 'Your own, level',
				meaning: 'Brent stays at one price of your choice; demand grows as in the outlook of October 2026.'
			}
		]
	},
	brentShift: {
		kind: 'number',
		label: 'Brent above the outlook',
		meaning: 'Dollars added to the outlook in every month, before and after any Venezuelan change.',
		standing: 'assumption',
		basis: 'The user’s own view of the level; 0 keeps the outlook as published.',
		sources: [],
		disputes: [],
		unit: 'USD/bbl',
		default: 0,
		low: -40,
		high: 60,
		step: 1,
		stops: [{ value: 0, label: 'as published' }],
		distribution: null
	},
	brentError: {
		kind: 'number',
		label: 'Error of the outlook',
		meaning: 'How far the world strays from the outlook, in standard deviations that grow and level off.',
		standing: 'assumption',
		basis: 'Mean reversion of 0.21 a year is published; the size follows the span the EIA prints.',
		sources: ['jrw', 'steo2610'],
		disputes: [],
		unit: 'sd',
		default: 0,
		low: -3,
		high: 3,
		step: 0.1,
		stops: [
			{ value: -1, label: 'low' },
			{ value: 0, label: 'as published' },
			{ value: 1, label: 'high' }
		],
		distribution: { kind: 'normal', mean: 0, sd: 1 }
	},
	flatBrent: {
		kind: 'number',
		label: 'Level Brent price',
		meaning: 'Brent in every month, where the outlook is your own; not read otherwise.',
		standing: 'assumption',
		basis: 'The level at which the outlook of October 2026 is held after 2028.',
		sources: [],
		disputes: [
			{
				who: 'Johnson, Rachel and Wolfram',
				says: 'Prices return to a mean of 76 dollars of 2024.',
				value: 76,
				source: 'jrw'
			}
		],
		unit: 'USD/bbl',
		default: 70,
		low: 20,
		high: 200,
		step: 1,
		stops: [
			{ value: 54, label: 'EIA Jan 2026 for 2027' },
			{ value: 70, label: 'level after 2028' }
		],
		distribution: null
	}
} as const satisfies Record<string, ParameterSpec>;
