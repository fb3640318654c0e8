import { YEARS } from './summary.ts';

/**
 * Refuses a year that the outlook does not have.
 *
 * @param year index from the first year
 * @throws {RangeError} outside 0…9, or where it is no integer
 * @example checkYear(9); // => undefined
 */
export function checkYear(year: number): void {
	if (Number.isInteger(year) && year >= 0 && year < YEARS) return;
	throw new RangeError(`year requires an index 0…${YEARS - 1}, got ${year}`);
}
