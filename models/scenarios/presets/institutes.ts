import type { BundleSpec } from './bundle.ts';
import { published } from './published.ts';

/** Paths by a think tank and by the state company. */
export const INSTITUTES: readonly BundleSpec[] = [
	{
		id: 'csis-modest',
		label: 'CSIS: modest',
		source: 'csis2601',
		date: '2026-01-13',
		sentence: 'Lighter sanctions and mended wells give 1.5 mb/d in 2028.',
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
		}),
		note: 'The source starts somewhere below 1.0; 0.95 is an assumption of this project.'
	},
	{
		id: 'csis-significant',
		label: 'CSIS: significant',
		source: 'csis2601',
		date: '2026-01-13',
		sentence: 'With new fields and upgraders output gets to 3.0 mb/d in 2035.',
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
		}),
		note: 'The 1.5 is put at two years, the 3.0 at the middle of 2035; the start of 0.95 is an assumption.'
	},
	{
		id: 'pdvsa-targets',
		label: 'PDVSA targets',
		source: 'pdvsa2609',
		date: '2026-09-16',
		sentence: 'The state company plans 1.3 mb/d for the end of 2026 and more than 1.5 in 2027.',
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
		}),
		note: 'The outlook opens where 2026 ends. The company says nothing about the years after 2027.'
	}
];
