import type { BundleSpec } from './bundle.ts';
import { published } from './published.ts';

/** Rystad Energy's paths of January and September 2026. */
export const RYSTAD: readonly BundleSpec[] = [
	{
		id: 'rystad-decline',
		label: 'Rystad: no recovery',
		source: 'rys260105',
		date: '2026-01-06',
		sentence: 'Nobody pays for a recovery: output slips 3 % a year, from 1.10 mb/d to 0.70 in 2040.',
		overrides: published({
			vintage: 'eia-2026-01',
			initialOutput: 1.1,
			target: 0.66,
			yearsToTarget: 15,
			path: [
				[0, 1.1],
				[14, 0.7]
			]
		}),
		note: 'The source gives no spending for this path, so the capital shown for it means nothing.'
	},
	{
		id: 'rystad-hold-flat',
		label: 'Rystad: hold flat',
		source: 'rys260105',
		date: '2026-01-05',
		sentence: 'Fifteen years of spending, USD 53 bn in all, and output stays at 1.10 mb/d.',
		overrides: published({ vintage: 'eia-2026-01', initialOutput: 1.1, target: 1.1, yearsToTarget: 10 }),
		note: 'Nothing changes against the baseline; keeping level alone takes USD 3.5 bn a year.'
	},
	{
		id: 'rystad-quick-fix',
		label: 'Rystad: quick fix',
		source: 'rys260105',
		date: '2026-01-05',
		sentence: 'Repaired wells lift output to 1.4 mb/d within two to three years.',
		overrides: published({
			vintage: 'eia-2026-01',
			initialOutput: 1.1,
			target: 1.4,
			yearsToTarget: 2.4,
			path: [
				[0, 1.1],
				[2.5, 1.4]
			]
		}),
		note: 'The 1.4 is put at two and a half years.'
	},
	{
		id: 'rystad-full-recovery',
		label: 'Rystad: full recovery',
		source: 'rys260105',
		date: '2026-01-05',
		sentence: 'For USD 183 bn output reaches 2.0 mb/d in 2032 and 3.0 in 2040.',
		overrides: published({
			vintage: 'eia-2026-01',
			initialOutput: 1.1,
			quickWin: 0.3,
			quickWinYears: 2.5,
			target: 3.1,
			yearsToTarget: 15,
			path: [
				[0, 1.1],
				[2, 1.35],
				[6.5, 2],
				[14, 3]
			]
		}),
		note: 'The 2.0 is put at the middle of 2032; between published points the line is straight, also at ten years.'
	},
	{
		id: 'rystad-2030',
		label: 'Rystad, Sep 2026: 1.8 by 2030',
		source: 'rys2609',
		date: '2026-09-25',
		sentence: 'By 2030 output may stand at 1.8 mb/d.',
		overrides: published({
			vintage: 'eia-2026-10',
			initialOutput: 1.2,
			quickWin: 0.2,
			target: 1.88,
			yearsToTarget: 5,
			path: [
				[0, 1.2],
				[4, 1.8]
			]
		}),
		note: 'Only the title was read. Taken as the end of 2030 and held there, since nothing later is published.'
	}
];
