/**
 * The value held within low…high.
 *
 * @param low at most `high`
 * @example clamp(7, 0, 5); // => 5
 */
export function clamp(value: number, low: number, high: number): number {
	return value < low ? low : value > high ? high : value;
}
