import { decimalsFor, EN_DASH, fixed, NO_BREAK } from './number.ts';

/** Significant figures of a difference: the bands are far wider than a third one. Judgement. */
export const DIFFERENCE_FIGURES = 2;

/** How a quantity is written: what stands before the number, what after it. */
export interface Quantity {
	/** `$`, before the number and after the minus. */
	readonly prefix: string;
	/** `bn`, close to the number. */
	readonly suffix: string;
	/** ` mb/d`, after a number that stands alone. */
	readonly unit: string;
}

const plain = (prefix: string, suffix: string, unit = ''): Quantity => ({ prefix, suffix, unit });
/** Ways of writing: prices in dollars a barrel, incomes in billions, receipts in billions or trillions, flows of oil. */
export const DOLLARS = plain('$', '');
export const DOLLARS_BN = plain('$', 'bn');
export const ROUBLES_BN = plain('', 'bn', ' roubles');
export const ROUBLES_TRN = plain('', `${NO_BREAK}trn`, ' roubles');
export const BARRELS = plain('', '', `${NO_BREAK}mb/d`);

/** The sign of print, then the currency, then the number. */
function signedPrefix(text: string, prefix: string): string {
	return text.replace(/^([−+]?)/, `$1${prefix.replaceAll('$', '$$$$')}`);
}

/**
 * A number with its currency and scale.
 *
 * @example amount(-2.46, DOLLARS_BN, 1); // => '−$2.5bn'
 */
export function amount(value: number, { prefix, suffix }: Quantity, decimals: number): string {
	return `${signedPrefix(fixed(value, decimals), prefix)}${suffix}`;
}

/**
 * A difference with its sign, to two significant figures; `0` when there is none.
 *
 * @example difference(1.234, DOLLARS); // => '+$1.2'
 */
export function difference(value: number, quantity: Quantity): string {
	const text = size(value, quantity);
	if (Number(value.toPrecision(DIFFERENCE_FIGURES)) === 0) return text;
	return value > 0 ? `+${text}` : `−${text}`;
}

/**
 * Size of a difference without its sign, to two significant figures.
 *
 * @example size(-3.14159, DOLLARS_BN); // => '$3.1bn'
 */
export function size(value: number, quantity: Quantity): string {
	const rounded = Math.abs(Number(value.toPrecision(DIFFERENCE_FIGURES)));
	return amount(rounded, quantity, decimalsFor(rounded, DIFFERENCE_FIGURES));
}

/**
 * A range that takes the decimals of its value, low first; "to" where a sign would run into the dash.
 *
 * @param decimals those of the value that the range belongs to
 * @example amountRange(1.31, 4.68, DOLLARS_BN, 1); // => '$1.3–4.7bn'
 * @example amountRange(-0.4, 1.8, DOLLARS, 1); // => '−$0.4 to $1.8'
 */
export function amountRange(low: number, high: number, quantity: Quantity, decimals: number): string {
	const lowText = fixed(low, decimals);
	const highText = fixed(high, decimals);
	if (lowText.startsWith('−') || highText.startsWith('−')) {
		return `${amount(low, quantity, decimals)} to ${amount(high, quantity, decimals)}`;
	}
	return `${quantity.prefix}${lowText}${EN_DASH}${highText}${quantity.suffix}`;
}

/**
 * Ends of a change as sizes, in as many decimals as the largest number beside them needs, and the direction that they share;
 * null where they lie on either side of none, which the words then say themselves.
 *
 * @param largest size whose figures fix the decimals
 * @example directedRange(-4.7, -1.2, DOLLARS_BN, 4.7); // => { words: '$1.2–4.7bn', direction: 'lower' }
 */
export function directedRange(
	from: number,
	until: number,
	quantity: Quantity,
	largest: number
): { readonly words: string; readonly direction: 'lower' | 'higher' | null } {
	const decimals = decimalsFor(Number(largest.toPrecision(DIFFERENCE_FIGURES)), DIFFERENCE_FIGURES);
	const [low, high] = [from, until].map((end) => Number(end.toFixed(decimals)) + 0);
	if (low < 0 && high > 0) {
		const [below, above] = [-low, high].map((end) => amount(end, quantity, decimals));
		return { words: `${below} lower to ${above} higher`, direction: null };
	}
	const [near, far] = high <= 0 ? [-high, -low] : [low, high];
	const words = amountRange(near, far, quantity, decimals);
	return { words, direction: high <= 0 ? 'lower' : 'higher' };
}
