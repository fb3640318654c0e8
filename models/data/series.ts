import type { SourceId } from '../parameters/sources.ts';
import type { UnitName } from '../units.ts';

/** Observed figures, one a month without gaps. */
export interface MonthlySeries {
	readonly unit: UnitName;
	readonly source: SourceId;
	/** First month, `YYYY-MM`. */
	readonly from: string;
	readonly values: readonly number[];
	/** What a reader must know before leaning on the figures. */
	readonly caution: string;
}

/** Observed figures, one a year without gaps. */
export interface AnnualSeries {
	readonly unit: UnitName;
	readonly source: SourceId;
	readonly from: number;
	readonly values: readonly number[];
	readonly caution: string;
}

/** One observed figure of a month that stands alone. */
export type MonthlyPoint = readonly [month: string, value: number];
