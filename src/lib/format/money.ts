import { decimalsFor, fixed, NO_BREAK, significant } from './number.ts';

/** A written number as dollars: the sign of the currency stands behind that of the number. */
export function asDollars(number: string): string {
	return number.replace(/^(−?)/, '$1$');
}

/** Dollars a barrel: `$67.5`, `−$2.5`. */
export function dollars(value: number, decimals = 1): string {
	return asDollars(fixed(value, decimals));
}

/**
 * Billions of dollars to two significant figures: `$3.1bn`, `$0.40bn`, `$130bn`.
 *
 * @param value [USD bn]
 */
export function dollarsBn(value: number, figures = 2): string {
	return `${asDollars(significant(value, figures))}bn`;
}

/**
 * Roubles, in billions or, from a thousand on, in trillions.
 *
 * @param value [RUB bn]
 * @example roubles(6204); // => '6.20 trn roubles'
 */
export function roubles(value: number, withUnit = true): string {
	const isTrillion = Math.abs(value) >= 1000;
	const text = isTrillion ? fixed(value / 1000, 2) : fixed(value, Math.min(1, decimalsFor(value, 2)));
	return `${text}${NO_BREAK}${isTrillion ? 'trn' : 'bn'}${withUnit ? ' roubles' : ''}`;
}

/**
 * A share as per cent with a no-break space: `2.4 %`.
 *
 * @param share fraction
 */
export function percent(share: number, decimals = 0): string {
	return `${fixed(100 * share, decimals)}${NO_BREAK}%`;
}

/** Per cent to two significant figures. */
export function percentSignificant(share: number): string {
	return percent(share, decimalsFor(100 * share, 2));
}
