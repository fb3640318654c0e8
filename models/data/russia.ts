import { BRENT } from './brent.ts';

/** One figure of a Russian month. */
export interface Cell {
	/** Absent where nothing was read. */
	readonly value: number | null;
	/** Recalled and never found on a page: shown as such, never a hard test. */
	readonly unverified: boolean;
	/** Worked out from other figures that were read. */
	readonly derived: boolean;
}

/** Russian oil in one month: prices, volumes, receipts. */
export interface RussianMonth {
	/** `YYYY-MM`. */
	readonly month: string;
	/** Brent. [USD/bbl] source eiabrent */
	readonly brent: number;
	/** Tax price, the Ministry's Urals average and from 2025 its blend. [USD/bbl] source medtax */
	readonly taxPrice: Cell;
	/** Exchange rate. [RUB/USD] source cbrfx */
	readonly exchangeRate: Cell;
	/** Crude exports. [mb/d] source ieamonths */
	readonly crudeExports: Cell;
	/** Product exports. [mb/d] source ieamonths */
	readonly productExports: Cell;
	/** Crude and product exports together. [mb/d] source ieamonths */
	readonly totalExports: Cell;
	/** Export receipts of crude and products. [USD bn/month] source ieamonths */
	readonly exportRevenue: Cell;
	/** Oil and gas receipts of the federal budget. [RUB bn/month] source minfin */
	readonly oilGasBudget: Cell;
	/** What a reader must know about the month; empty when nothing. */
	readonly note: string;
}

/** A figure as read; `?` = recalled, not verified; `~` = derived; null = not read. */
type Token = number | `${number}?` | `${number}~` | null;
type Row = readonly [
	month: string,
	taxPrice: Token,
	exchangeRate: Token,
	crudeExports: Token,
	productExports: Token,
	totalExports: Token,
	exportRevenue: Token,
	oilGasBudget: Token,
	note?: string
];

// prettier-ignore
const ROWS: readonly Row[] = [
	['2022-01', '85.64?', '76?', null, null, null, null, null],
	['2022-02', '92.15?', '77.4?', null, null, null, 20, null],
	['2022-03', '89.05?', '103.5?', null, null, null, null, null],
	['2022-04', 70.52, '78.2?', null, null, null, null, null],
	['2022-05', '78.81?', '64.6?', null, null, null, 20, null],
	['2022-06', '87.25?', '57.3?', null, null, null, 21, null],
	['2022-07', '78.41?', '58.5?', null, null, null, 19, null],
	['2022-08', '74.73?', '60.3?', null, null, 7.6, '17.8~', null, 'Receipts are July less 1.2.'],
	['2022-09', '68.25?', '59.8?', null, null, null, null, null],
	['2022-10', '70.62?', '61?', null, null, null, null, null],
	['2022-11', '66.47?', '61?', null, null, null, null, null],
	['2022-12', 50.47, '65.8?', null, null, null, null, null],
	['2023-01', '49.48?', '69.2?', null, null, 8.2, '14.3~', 425.5, 'Receipts first put at 13.0, then as February plus 2.7.'],
	['2023-02', '49.56?', '73?', null, null, 7.5, 11.6, 521.2],
	['2023-03', '47.85?', '76?', 5, 3.1, 8.1, 13.3, 688.2, 'Receipts first put at 12.7, revised to 13.3; products of 3.1 may belong to April.'],
	['2023-04', '58.63?', '81?', '5.11~', '2.95~', 8.3, 15, 647.5, 'Volume later put near 8.06, receipts at 14.7; crude and products from the changes in May.'],
	['2023-05', '53.34?', '79?', 5.2, 2.6, 7.8, 13.3, 570.7],
	['2023-06', '55.28?', '83.2?', null, null, 7.3, '12.8~', 528.6, 'Receipts are July less 2.5.'],
	['2023-07', '64.37?', '90.5?', null, null, 7.3, 15.3, 811.3],
	['2023-08', '74?', '95.3?', null, null, null, null, 642.7],
	['2023-09', '83.08?', '96.6?', null, null, null, null, 739.9],
	['2023-10', '81.52?', '97.1?', null, null, null, null, 1634.6],
	['2023-11', '72.84?', '90.4?', null, null, null, null, 961.7],
	['2023-12', '64.23?', '90.8?', null, null, 7.8, null, '650.4~', 'Budget receipts are the year (8,822.3) less eleven months.'],
	['2024-01', '65?', '88.7?', null, null, null, null, '675.2?'],
	['2024-02', '68.3?', '91.5?', null, null, null, null, '945.6?'],
	['2024-03', '70.3?', '91.7?', null, null, null, null, '1307.6?'],
	['2024-04', '75?', '92.9?', null, null, 7.3, null, 1229.7, 'Budget receipts rounded in the source.'],
	['2024-05', '67.4?', '90.8?', null, null, null, null, 793.7],
	['2024-06', '69.6?', '87.9?', null, null, null, null, '746.6?'],
	['2024-07', '74?', '87.5?', '4.52~', '2.72~', null, '16.4~', 1078.5, 'Exports from the yearly change reported for July 2025.'],
	['2024-08', 70.27, '89.1?', null, '2.6~', '7~', '15.5~', '778.6?', 'Exports from the changes reported for September; the year is inferred.'],
	['2024-09', '63.6?', '91.2?', 4.8, 2.7, 7.5, 14.7, '771.9?', 'The year of the export figures is inferred.'],
	['2024-10', '64.7?', '96.1?', null, null, null, null, 1211.8],
	['2024-11', '63.5?', '100?', null, null, null, null, '801.7?'],
	['2024-12', 63.44, 102.4737, null, null, null, null, '790.2?'],
	['2025-01', 67.66, '100.4?', null, null, null, null, 789.3],
	['2025-02', 61.69, '93.5~', null, null, null, null, 771.3],
	['2025-03', 58.99, 86.0987, null, null, null, null, 1078],
	['2025-04', '54.76~', '83.3~', null, null, null, null, 1088.7, 'Budget receipts rounded in the source.'],
	['2025-05', 52.08, 80.4603, null, null, null, null, 512.7],
	['2025-06', '59.84?', '78.7?', '4.58~', '2.6~', null, '13.4~', 494.8, 'Exports from the changes reported for July.'],
	['2025-07', 60.4, '78.7?', 4.6, '2.7~', 7.3, 14.3, 787.3, 'Products are the total (CSIS) less crude.'],
	['2025-08', 57.55, '80?', null, null, null, null, 505],
	['2025-09', 56.82, '82.7?', null, null, null, null, 582.5],
	['2025-10', 53.68, '81?', null, null, '7.3~', null, 888.6, 'Total is November plus 0.41.'],
	['2025-11', 44.87, '80.34~', null, null, 6.9, 11, '530.9?'],
	['2025-12', 39.18, '78.43~', null, null, null, null, 447.8],
	['2026-01', 41, '77.1~', null, null, null, null, 393.3],
	['2026-02', 42.8, '76.6~', null, null, null, null, 432.3, 'Urals is Argus at Primorsk, not the tax price.']
];

function cell(token: Token): Cell {
	if (typeof token !== 'string') return { value: token, unverified: false, derived: false };
	return { value: Number(token.slice(0, -1)), unverified: token.endsWith('?'), derived: token.endsWith('~') };
}

/** Months between the first month of the Brent series and the first row below. */
const BRENT_OFFSET = 416;

/** Russian oil month by month, 2022-01 to 2026-02; nothing later was read by month. */
export const RUSSIA: readonly RussianMonth[] = ROWS.map((row, index) => ({
	month: row[0],
	brent: BRENT.values[BRENT_OFFSET + index],
	taxPrice: cell(row[1]),
	exchangeRate: cell(row[2]),
	crudeExports: cell(row[3]),
	productExports: cell(row[4]),
	totalExports: cell(row[5]),
	exportRevenue: cell(row[6]),
	oilGasBudget: cell(row[7]),
	note: row[8] ?? ''
}));
