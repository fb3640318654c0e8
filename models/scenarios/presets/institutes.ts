import type { BundleSpec } from './bundle.ts';
import { published } from './published.ts';

/** Paths by a think tank and by the state company. */
export const INSTITUTES: readonly BundleSpec[] = [
	{
		id: 'csis-modest',
		label: 'CSIS: modest',
		source: 'csis2601',
		date: '2026-01-13',
		overrides: published({
			vintage: 'eia-2026-01',
			initialOutput: 0.95,
			quickWin: 0.3,
			quickWinYears: 0.8,
			target: 1.52,
			yearsToTarget: 2,
			path: [
				[0, 0.95],
				[2, 1.5]
			]
		})
	},
	{
		id: 'csis-significant',
		label: 'CSIS: significant',
		source: 'csis2601',
		date: '2026-01-13',
		overrides: published({
			vintage: 'eia-2026-01',
			initialOutput: 0.95,
			quickWin: 0.44,
			quickWinYears: 0.9,
			target: 3.22,
			yearsToTarget: 11,
			path: [
				[0, 0.95],
				[2, 1.5],
				[9.5, 3]
			]
		})
	},
	{
		id: 'pdvsa-targets',
		label: 'PDVSA targets',
		source: 'pdvsa2609',
		date: '2026-09-16',
		overrides: published({
			vintage: 'eia-2026-10',
			initialOutput: 1.2,
			quickWin: 0.3,
			quickWinYears: 0.25,
			target: 1.5,
			yearsToTarget: 1,
			maxGrowth: 1,
			path: [
				[0, 1.3],
				[1, 1.5]
			]
		})
	}
];
