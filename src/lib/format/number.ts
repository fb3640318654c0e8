/** The minus sign of print, U+2212. */
export const MINUS = '\u2212';
/** The dash of ranges. */
export const EN_DASH = '\u2013';
/** A space at which no line breaks. */
export const NO_BREAK = '\u00a0';

/**
 * A number with fixed decimals, thousands in groups and the minus of print; no negative zero.
 *
 * @example fixed(-1234.5, 1); // => '−1,234.5'
 */
export function fixed(value: number, decimals: number): string {
	const text = Math.abs(value).toFixed(decimals);
	const isZero = Number(text) === 0;
	const [whole, part] = text.split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
	return `${value < 0 && !isZero ? MINUS : ''}${grouped}${part ? `.${part}` : ''}`;
}

/**
 * Decimals that show a number to some significant figures, at least none.
 *
 * @example decimalsFor(0.0123, 2); // => 3
 */
export function decimalsFor(value: number, figures: number): number {
	const size = Math.abs(value);
	if (!(size > 0) || !Number.isFinite(size)) return 0;
	const rounded = Number(size.toPrecision(figures));
	return Math.max(0, Math.min(8, figures - 1 - Math.floor(Math.log10(rounded))));
}

/**
 * A number to some significant figures, without a power of ten.
 *
 * @example significant(1.2345, 2); // => '1.2'
 * @example significant(31.4, 2); // => '31'
 */
export function significant(value: number, figures: number): string {
	return fixed(Number(value.toPrecision(figures)), decimalsFor(value, figures));
}

/** The same with its sign in front, plus included. */
export function signed(value: number, decimals: number): string {
	const text = fixed(value, decimals);
	return value > 0 && Number(value.toFixed(decimals)) !== 0 ? `+${text}` : text;
}

/**
 * A range whose ends share their decimals.
 *
 * @example range(1.234, 4.7, 1); // => '1.2–4.7'
 */
export function range(low: number, high: number, decimals: number): string {
	return `${fixed(low, decimals)}${EN_DASH}${fixed(high, decimals)}`;
}

/**
 * Shortest decimal that shows a slider's value: the decimals of its step, no trailing noise.
 *
 * @example stepped(2.2, 0.05); // => '2.20'
 */
export function stepped(value: number, step: number): string {
	return fixed(value, stepDecimals(step));
}

/** Decimals of a step. */
export function stepDecimals(step: number): number {
	const text = String(step);
	const exponent = /e-(\d+)$/.exec(text);
	if (exponent) return Number(exponent[1]);
	return text.split('.')[1]?.length ?? 0;
}
