import { DEFAULTS } from '../parameters/registry.ts';
import { DAYS_PER_MONTH, monthlyRevenue } from '../units.ts';
import { between, reported, within, withinShare } from './checks.ts';
import type { PublishedCase } from './types.ts';
import { meanOver, stillWorld } from './worlds.ts';

/** Receipts of a calendar month: the model's mean month stretched to the days of the source. [USD bn] */
function receiptsOf(days: number, volume: number, price: number): number {
	return (monthlyRevenue(volume, price) * days) / DAYS_PER_MONTH;
}

/** August 2025: Brent of the month, crude and products as in July, Urals as the source has it. [USD bn] */
function august2025(): number {
	const brent = 67.87;
	const urals = 56;
	const { espoWeight, espoPremium } = DEFAULTS.grades;
	const blend = urals + espoWeight * espoPremium;
	const { exportRevenue } = stillWorld(brent, {
		'grades.discount': brent - blend,
		'russia.crudeExports': 4.6,
		'russia.productExports': 2.7
	}).baseline;
	return (exportRevenue[0] * 31) / DAYS_PER_MONTH;
}

/** Crude receipts of a year at a Brent, nothing but crude sold. [USD bn/yr] */
function crudeReceipts(brent: number, crudeExports: number, discount = 0): number {
	const { exportRevenue } = stillWorld(brent, {
		'russia.crudeExports': crudeExports,
		'russia.productExports': 0,
		'grades.discount': discount
	}).baseline;
	return 12 * meanOver(exportRevenue, 0, 12);
}

const billions = { unit: 'USD bn', decimals: 2 };

/** Cases on what Russian oil exports bring in: months and identities. */
export const EXPORT_CASES: readonly PublishedCase[] = [
	{
		id: 'B-X1',
		block: 'exports',
		title: 'Receipts of April 2023',
		inputs: '8.3 mb/d for 30 days at 60.22 dollars.',
		claim: '15.0 billion dollars (±1.5 %); a later revision implies 14.7.',
		tolerance: 'hard',
		source: 'IEA Oil Market Report, May 2023, read in relays',
		registered: ['ieamonths'],
		marks: ['read'],
		checks: [
			withinShare(15, 0.015, { ...billions, label: 'Receipts', value: () => receiptsOf(30, 8.3, 60.22) })
		],
		remark: ''
	},
	{
		id: 'B-X2',
		block: 'exports',
		title: 'Receipts of May 2023',
		inputs: '7.8 mb/d (crude 5.2, products 2.6) for 31 days at the crude average of 54.79 dollars.',
		claim: '13.3 billion dollars (±1.5 %).',
		tolerance: 'hard',
		source: 'IEA Oil Market Report, June 2023, via TASS',
		registered: ['ieamonths'],
		marks: ['read'],
		checks: [
			withinShare(13.3, 0.015, { ...billions, label: 'Receipts', value: () => receiptsOf(31, 7.8, 54.79) })
		],
		remark: ''
	},
	{
		id: 'B-X3',
		block: 'exports',
		title: 'Receipts of August 2025',
		inputs: '7.3 mb/d for 31 days, 2.7 of it products as in July; Urals 56, Brent 67.87 dollars.',
		claim: '13.51 billion dollars (±2 %), 3.7 dollars a barrel above Urals.',
		tolerance: 'band',
		source: 'IEA Oil Market Report, September 2025, read in a relay',
		registered: ['ieamonths'],
		marks: ['read'],
		checks: [
			withinShare(13.51, 0.02, { ...billions, label: 'Receipts', value: august2025 }),
			reported(
				between(3.2, 4.2, {
					label: 'Mean price above Urals',
					unit: 'USD/bbl',
					decimals: 2,
					value: () => (august2025() * 1000) / (7.3 * 31) - 56
				})
			)
		],
		remark: ''
	},
	{
		id: 'B-X4',
		block: 'exports',
		title: 'Ten dollars more on crude',
		inputs: '5.01 mb/d of crude, Brent 70 and 80 dollars, the same discount.',
		claim: '+18.3 billion dollars a year (±3 %).',
		tolerance: 'hard',
		source: 'KSE Institute, 20 July 2023',
		registered: ['kse'],
		marks: ['read', 'computed'],
		checks: [
			withinShare(18.3, 0.03, {
				unit: 'USD bn a year',
				decimals: 2,
				label: 'Rise of receipts',
				value: () => crudeReceipts(80, 5.01) - crudeReceipts(70, 5.01)
			})
		],
		remark: ''
	},
	{
		id: 'B-X5',
		block: 'exports',
		title: 'Less sold at a lower price',
		inputs: 'Crude volume 12 % and price 23 % lower than before.',
		claim: 'Receipts 32 % lower (±0.5 points).',
		tolerance: 'hard',
		source: 'CREA, January 2023',
		registered: ['crea'],
		marks: ['read'],
		checks: [
			within(-32.2, 0.5, {
				unit: '%',
				decimals: 2,
				label: 'Receipts',
				value: () => 100 * (crudeReceipts(70 * 0.77, 5 * 0.88) / crudeReceipts(70, 5) - 1)
			})
		],
		remark: ''
	}
];
