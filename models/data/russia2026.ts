import type { SourceId } from '../parameters/sources.ts';

/** A figure of 2026 that was read somewhere, mostly in a relay; too scattered for a series. */
export interface Russia2026Reading {
	/** Day, month, quarter or two months joined by `..`. */
	readonly period: string;
	readonly quantity: string;
	readonly unit: string;
	readonly value: number;
	/** Absent where the publisher is not in the list of sources. */
	readonly source: SourceId | null;
	/** False where the figure sits badly beside others. */
	readonly trusted: boolean;
	readonly note: string;
}

/** A decision of 2026 that moved what Russia may sell. */
export interface Russia2026Event {
	readonly day: string;
	readonly event: string;
	readonly source: SourceId | null;
}

type Row = readonly [
	period: string,
	quantity: string,
	unit: string,
	value: number,
	source: SourceId | null,
	trusted: boolean,
	note: string
];

// prettier-ignore
const ROWS: readonly Row[] = [
	['2026-01', 'tax price', 'USD/bbl', 40.95, 'medtax', true, ''],
	['2026-01', 'oil and gas budget receipts', 'RUB bn', 393.3, 'minfin', true, ''],
	['2026-02', 'oil and gas budget receipts', 'RUB bn', 432.3, 'minfin', true, ''],
	['2026-01..2026-04', 'oil and gas budget receipts', 'RUB bn', 2310, 'minfin', false, 'Derived from a fall of 38 % on the year; a single reading.'],
	['2026-01..2026-09', 'oil and gas budget receipts', 'RUB bn', 5470, 'plitka', true, ''],
	['2026-01..2026-07', 'federal deficit', 'RUB trn', 6.5, 'deficit26', true, ''],
	['2026-02-28', 'Urals, spot', 'USD/bbl', 45, 'plitka', true, ''],
	['2026-04-08', 'Urals, spot', 'USD/bbl', 113.89, 'plitka', true, 'High of the year.'],
	['2026-09-30', 'Urals, spot', 'USD/bbl', 92, 'plitka', true, 'Printed as above 92.'],
	['2026-04', 'Urals, mean', 'USD/bbl', 112.3, 'crea', false, 'Too high beside the spot path.'],
	['2026-Q2', 'Urals, mean', 'USD/bbl', 82, null, true, 'A European intelligence source, read in a relay.'],
	['2026-07', 'Urals, mean', 'USD/bbl', 60.22, 'crea', true, ''],
	['2026-07', 'Urals discount', 'USD/bbl', 21, 'crea', true, '26 % of Brent.'],
	['2026-07', 'products loaded', 'Mt', 4.7, 'crea', true, ''],
	['2026-07..2026-08', 'product exports', 'mb/d', 1.1, 'atl2609', true, ''],
	['2026-03', 'crude exports', 'mb/d', 4.6, 'ieamonths', true, ''],
	['2026-08', 'crude output', 'mb/d', 8.89, 'bbg2608', true, ''],
	['2026-08-23', 'seaborne crude, four weeks', 'mb/d', 3.46, 'bbg2608', true, ''],
	['2026-09-27', 'seaborne crude, four weeks', 'mb/d', 3.71, 'bbg2608', true, ''],
	['2026-10-04', 'seaborne crude, four weeks', 'mb/d', 3.76, 'bbg2608', true, ''],
	['2026-08-23', 'value of seaborne crude', 'USD bn a week', 1.65, 'bbg2608', true, '']
];

/** Scattered Russian figures of January to October 2026. */
export const RUSSIA_2026: readonly Russia2026Reading[] = ROWS.map(
	([period, quantity, unit, value, source, trusted, note]) => ({
		period,
		quantity,
		unit,
		value,
		source,
		trusted,
		note
	})
);

/** Decisions of July to October 2026. */
export const RUSSIA_2026_EVENTS: readonly Russia2026Event[] = [
	{ day: '2026-07-23', event: 'The EU adopts its 21st package of sanctions.', source: 'eu21' },
	{ day: '2026-10-07', event: 'The EU agrees on its 22nd package.', source: null },
	{
		day: '2026-10-09',
		event: 'The US Treasury licenses Russian diesel until 7 April 2027.',
		source: 'ofac135'
	}
];
