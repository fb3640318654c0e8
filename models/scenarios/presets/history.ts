import type { BundleSpec } from './bundle.ts';
import { published } from './published.ts';

/** Paths that repeat what has happened somewhere before. */
export const HISTORY: readonly BundleSpec[] = [
	{
		id: 'blockade-again',
		label: 'The blockade again',
		source: null,
		date: '2025-12/2026-01',
		overrides: {
			...published({
				vintage: 'eia-2026-10',
				initialOutput: 1.2,
				target: 1.2,
				yearsToTarget: 10,
				path: [
					[0, 1.2],
					[0.125, 0.91],
					[0.2083, 1.03],
					[0.7083, 1.2]
				]
			}),
			'shock.supply': -0.29,
			'shock.startYears': 0,
			'shock.years': 0.25
		}
	},
	{
		id: 'libya-style',
		label: 'As fast as Libya in 2012',
		source: 'owid',
		date: '2012',
		overrides: published({
			vintage: 'eia-2026-10',
			initialOutput: 1.2,
			quickWin: 0.3,
			quickWinYears: 0.1,
			target: 2.17,
			yearsToTarget: 1,
			maxGrowth: 1,
			path: [
				[0, 1.2],
				[1, 2.15]
			]
		})
	}
];
