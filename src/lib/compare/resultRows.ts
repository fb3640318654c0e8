import type { ByYear } from './compared.ts';

/** Figures between which 80 of 100 draws lie, by calendar year. */
export type RangeByYear = ReadonlyMap<number, readonly [low: number, high: number]>;

/** Ranges of years that follow one another; none of a year in which no draw has an answer (NaN). */
export function rangeByYear(from: number, low: ArrayLike<number>, high: ArrayLike<number>): RangeByYear {
	const years = Array.from(low, (value, at) => [from + at, [value, high[at]]] as const);
	return new Map(years.filter(([, range]) => !range.some(Number.isNaN)));
}

/** One pin's figures for a table. */
export interface Column {
	readonly byYear: ByYear;
	/** Null while the draws are not asked for or not there yet. */
	readonly ranges: RangeByYear | null;
	/** Years in which the pin has no answer. */
	readonly unanswered: ReadonlySet<number>;
}

/** A pin's figure in a year. */
export interface Cell {
	/** Null where the pin has no such year, or no answer in it. */
	readonly value: number | null;
	/** Whether no price clears the pin's market, so that there is no answer. */
	readonly isUnanswered: boolean;
	readonly range: readonly [low: number, high: number] | null;
}

/** All pins' figures in a year. */
export interface ResultRow {
	readonly year: number;
	readonly cells: readonly Cell[];
}

/** Results side by side, one row a year, one cell a pin. */
export function resultRows(years: readonly number[], columns: readonly Column[]): ResultRow[] {
	return years.map((year) => ({
		year,
		cells: columns.map(({ byYear, ranges, unanswered }) => {
			const value = byYear.get(year) ?? null;
			const range = value === null ? null : (ranges?.get(year) ?? null);
			return { value, range, isUnanswered: unanswered.has(year) };
		})
	}));
}
