import type { BundleSpec } from './bundle.ts';
import { published } from './published.ts';

/** Paths of January 2026 by banks and consultants. */
export const BANKS: readonly BundleSpec[] = [
	{
		id: 'jpmorgan',
		label: 'JPMorgan',
		source: 'jpm2601',
		date: '2026-01-06',
		sentence: 'Once politics have changed, 1.3 to 1.4 mb/d after two years and 2.5 after ten.',
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
		}),
		note: 'The middle of the span, 1.35, is put at two years.'
	},
	{
		id: 'goldman-2030',
		label: 'Goldman Sachs: 2.0 by 2030',
		source: 'gs2601',
		date: '2026-01-04',
		sentence: 'Output climbs from 0.9 mb/d to 2.0 in 2030.',
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
		}),
		note: 'The 2.0 is put at the middle of 2030, with an even climb to it.'
	},
	{
		id: 'woodmac-optimistic',
		label: 'Wood Mackenzie: optimistic',
		source: 'wm2601',
		date: '2026-01-05',
		sentence: 'If everything falls into place, some 2.0 mb/d after one to two years.',
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
		}),
		note: 'The source itself finds anything faster too hopeful. The levers need a growth limit of 1.0 mb/d a year.'
	}
];
