/** Halvings of the way; they leave a part in 10^10 of it. */
const STEPS = 34;
/** Digits of the last value, where one of so few has it too: a check of sums forgives their rounding, which need not be used up. */
const DIGITS = 9;

/**
 * Last value on the way to another that has what the first has.
 *
 * @param has what is asked of a value; true of `from`, and ending once on the way
 * @param from value that has it
 * @param towards value that has it no more
 * @example lastWith((value) => value <= 0.5, 0, 1); // => 0.5
 */
export function lastWith(has: (value: number) => boolean, from: number, towards: number): number {
	let [last, beyond] = [from, towards];
	for (let step = 0; step < STEPS; step++) {
		const middle = (last + beyond) / 2;
		if (has(middle)) last = middle;
		else beyond = middle;
	}
	const rounded = Number(last.toPrecision(DIGITS));
	return has(rounded) ? rounded : last;
}
