import type { SourceId } from '../parameters/sources.ts';

/** Which barrels a reading of export receipts covers. */
export type ExportScope = 'crude and products' | 'crude' | 'seaborne crude' | 'products' | 'oil and gas';

/** Russian export receipts of a period as a publisher printed them, with the volumes beside them. */
export interface ExportReading {
	/** `YYYY`, `YYYY-MM` or two months joined by `..`. */
	readonly period: string;
	readonly scope: ExportScope;
	/** Receipts over the period. [USD bn] */
	readonly receipts: number | null;
	readonly crude: number | null;
	readonly products: number | null;
	/** Crude and products. [mb/d] */
	readonly total: number | null;
	readonly publisher: string;
	/** Absent where the publisher is not in the list of sources. */
	readonly source: SourceId | null;
	readonly note: string;
}

type Figure = number | null;
type Row = readonly [
	period: string,
	scope: ExportScope,
	receipts: Figure,
	crude: Figure,
	products: Figure,
	total: Figure,
	publisher: keyof typeof PUBLISHERS,
	note: string
];

const PUBLISHERS = {
	customs: { name: 'Federal Customs Service', source: null },
	ministry: { name: 'Ministry of Economic Development, forecast of April 2025', source: null },
	iea: { name: 'International Energy Agency', source: 'ieamonths' },
	bloomberg: { name: 'Bloomberg, tanker tracking', source: 'bbg2608' },
	atlantic: { name: 'Atlantic Council', source: 'atl2609' }
} as const satisfies Record<string, { name: string; source: SourceId | null }>;

// prettier-ignore
const ROWS: readonly Row[] = [
	['2019', 'crude', 121, null, null, null, 'customs', ''],
	['2021', 'crude and products', 175, null, null, null, 'iea', 'Derived: June 2022 stood 40 % above the monthly mean of 2021.'],
	['2021-01..2021-09', 'crude and products', 128.1, null, null, null, 'customs', 'Crude 77.9, products 50.2.'],
	['2022-06', 'crude and products', 20.4, null, null, 7.4, 'iea', ''],
	['2022-07', 'crude and products', 19, null, null, 7.4, 'iea', ''],
	['2023-02', 'crude and products', 11.6, null, null, 7.5, 'iea', ''],
	['2023-03', 'crude and products', 13.3, null, null, 8.1, 'iea', 'Products of 3.1 in another reading may belong to April: left out.'],
	['2023-04', 'crude and products', 15, null, null, 8.3, 'iea', ''],
	['2023-05', 'crude and products', 13.3, 5.2, 2.6, 7.8, 'iea', ''],
	['2023-06', 'crude and products', 12.8, null, null, 7.3, 'iea', 'Derived: July was 2.5 higher.'],
	['2023-07', 'crude and products', 15.3, null, null, 7.3, 'iea', ''],
	['2024-06', 'crude and products', 16.7, 5, 2.6, 7.6, 'iea', 'Crude derived: total less products.'],
	['2024-07', 'crude and products', 16.4, 4.52, 2.72, 7.24, 'iea', ''],
	['2024-09', 'crude and products', 14.7, 4.8, 2.7, 7.5, 'iea', ''],
	['2025', 'oil and gas', 200.3, null, null, null, 'ministry', 'A forecast, gas included.'],
	['2025-07', 'crude and products', 14.3, 4.6, 2.7, 7.3, 'iea', ''],
	['2025-11', 'crude and products', 11, null, null, 6.9, 'iea', ''],
	['2026-03', 'crude', null, 4.6, null, null, 'iea', 'Seaborne and pipeline together.'],
	['2026-07..2026-08', 'products', null, null, 1.1, null, 'atlantic', 'Lowest in twenty years; export bans on petrol and diesel.'],
	['2026-08', 'seaborne crude', 7.15, 3.46, null, null, 'bloomberg', 'Four weeks to 23 August; a week of 1.65 taken 52/12 times; pipeline of about 1.2 mb/d left out.'],
	['2026-09', 'seaborne crude', null, 3.71, null, null, 'bloomberg', 'Four weeks to 27 September.'],
	['2026-10', 'seaborne crude', null, 3.76, null, null, 'bloomberg', 'Four weeks to 4 October.']
];

/** Russian export receipts and volumes, period by period, as read. Different scopes are never joined. */
export const RUSSIA_EXPORTS: readonly ExportReading[] = ROWS.map(
	([period, scope, receipts, crude, products, total, publisher, note]) => ({
		period,
		scope,
		receipts,
		crude,
		products,
		total,
		publisher: PUBLISHERS[publisher].name,
		source: PUBLISHERS[publisher].source,
		note
	})
);

/** Russian receipts from all fossil fuels, gas and coal included, in EUR million a day. source crea */
export const RUSSIA_FOSSIL_RECEIPTS: readonly (readonly [month: string, eurMillionPerDay: number])[] = [
	['2024-05', 697],
	['2024-06', 664],
	['2024-07', 656],
	['2024-08', 636],
	['2024-11', 611],
	['2025-03', 637],
	['2025-05', 565],
	['2025-07', 585],
	['2025-09', 546],
	['2025-10', 524],
	['2026-04', 734],
	['2026-07', 683]
];
