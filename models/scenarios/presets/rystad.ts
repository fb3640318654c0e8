import type { BundleSpec } from './bundle.ts';
import { published } from './published.ts';

/** Rystad Energy's paths of January and September 2026. */
export const RYSTAD: readonly BundleSpec[] = [
	{
		id: 'rystad-decline',
		label: 'Rystad: no recovery',
		source: 'rys260105',
		date: '2026-01-06',
		overrides: published({
			vintage: 'eia-2026-01',
			initialOutput: 1.1,
			target: 0.66,
			yearsToTarget: 15,
			path: [
				[0, 1.1],
				[14, 0.7]
			]
		})
	},
	{
		id: 'rystad-hold-flat',
		label: 'Rystad: hold flat',
		source: 'rys260105',
		date: '2026-01-05',
		overrides: published({ vintage: 'eia-2026-01', initialOutput: 1.1, target: 1.1, yearsToTarget: 10 })
	},
	{
		id: 'rystad-quick-fix',
		label: 'Rystad: quick fix',
		source: 'rys260105',
		date: '2026-01-05',
		overrides: published({
			vintage: 'eia-2026-01',
			initialOutput: 1.1,
			target: 1.4,
			yearsToTarget: 2.4,
			path: [
				[0, 1.1],
				[2.5, 1.4]
			]
		})
	},
	{
		id: 'rystad-full-recovery',
		label: 'Rystad: full recovery',
		source: 'rys260105',
		date: '2026-01-05',
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
		})
	},
	{
		id: 'rystad-2030',
		label: 'Rystad, Sep 2026: 1.8 by 2030',
		source: 'rys2609',
		date: '2026-09-25',
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
		})
	}
];
