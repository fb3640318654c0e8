import type { SaltelliValues } from './sobolEstimates.ts';

/**
 * Rows of which every value is there, in their order: one that is missing (NaN) leaves its row out whole, in both samples and in
 * every mixture, so that all indices and the variance that they are shares of come from the same rows.
 *
 * @param values one place a row in every array
 * @returns the same values where none is missing
 * @example answeredRows({ first: Float64Array.of(1, NaN), second: Float64Array.of(2, 3), mixed: [] }).second; // => [2]
 */
export function answeredRows(values: SaltelliValues): SaltelliValues {
	const { first, second, mixed } = values;
	const columns = [first, second, ...mixed];
	const isWhole = first.map((_, row) => (columns.some((column) => Number.isNaN(column[row])) ? 0 : 1));
	if (isWhole.every((flag) => flag === 1)) return values;
	const whole = (column: Float64Array) => column.filter((_, row) => isWhole[row] === 1);
	return { first: whole(first), second: whole(second), mixed: mixed.map(whole) };
}
