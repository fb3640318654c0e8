import type { ParameterSpec } from '../types.ts';

/** The world before any change. */
export const outlook = {
	vintage: {
		kind: 'choice',
		label: 'Outlook',
		standing: 'assumption',
		sources: ['steo2610'],
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
		standing: 'assumption',
		sources: [],
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
		standing: 'assumption',
		sources: ['jrw', 'steo2610'],
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
		standing: 'assumption',
		sources: [],
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
