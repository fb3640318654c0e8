import type { SourceId } from '../parameters/sources.ts';
import type { Unit } from '../units.ts';

/** How fast an oil country has grown before, to hold a path's fastest year against. */
export interface Precedent {
	readonly country: string;
	readonly years: string;
	/** Rise of output in a year; the mean where `years` spans several. */
	readonly growth: Unit<'mb/d per yr'>;
	readonly circumstances: string;
	readonly source: SourceId;
}

/** Records of growth, slowest first. */
export const PRECEDENTS: readonly Precedent[] = [
	{
		country: 'Venezuela',
		years: '2023, 2024',
		growth: 0.12,
		circumstances: 'under licences, with worn fields',
		source: 'owid'
	},
	{
		country: 'Iraq',
		years: '2008–15',
		growth: 0.22,
		circumstances: 'foreign companies in giant fields, year after year',
		source: 'owid'
	},
	{
		country: 'Venezuela',
		years: '2021',
		growth: 0.43,
		circumstances: 'December on December, out of collapse',
		source: 'jodi'
	},
	{
		country: 'Venezuela',
		years: '2004',
		growth: 0.44,
		circumstances: 'after the strike of 2002–03',
		source: 'owid'
	},
	{
		country: 'Iraq',
		years: '2015',
		growth: 0.74,
		circumstances: 'its fastest year',
		source: 'owid'
	},
	{
		country: 'Libya',
		years: '2012',
		growth: 0.95,
		circumstances: 'undamaged wells of light oil restarted; nothing was rebuilt',
		source: 'owid'
	}
];
