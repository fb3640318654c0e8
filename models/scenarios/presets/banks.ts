import type { BundleSpec } from './bundle.ts';
import { published } from './published.ts';

/** Paths of January 2026 by banks and consultants. */
export const BANKS: readonly BundleSpec[] = [
	{
		id: 'jpmorgan',
		label: 'JPMorgan',
		source: 'jpm2601',
		date: '2026-01-06',
		overrides: published({
			vintage: 'eia-2026-01',
			initialOutput: 0.8,
			quickWin: 0.5,
			quickWinYears: 1.2,
			target: 2.6,
			yearsToTarget: 10.6,
			path: [
				[0, 0.8],
				[2, 1.35],
				[10, 2.5]
			]
		})
	},
	{
		id: 'goldman-2030',
		label: 'Goldman Sachs: 2.0 by 2030',
		source: 'gs2601',
		date: '2026-01-04',
		overrides: published({
			vintage: 'eia-2026-01',
			initialOutput: 0.9,
			quickWin: 0.2,
			target: 2.06,
			yearsToTarget: 4.6,
			path: [
				[0, 0.9],
				[4.5, 2]
			]
		})
	},
	{
		id: 'woodmac-optimistic',
		label: 'Wood Mackenzie: optimistic',
		source: 'wm2601',
		date: '2026-01-05',
		overrides: published({
			vintage: 'eia-2026-01',
			initialOutput: 0.9,
			target: 2.03,
			yearsToTarget: 1.9,
			maxGrowth: 1,
			path: [
				[0, 0.9],
				[2, 2]
			]
		})
	}
];
