import { fixed } from './number.ts';
import type { Quantity } from './quantity.ts';
import { amount } from './quantity.ts';

/** Decimals at most in a tick's label. */
const DECIMALS_HIGH = 6;

/**
 * Decimals that tell ticks of a step apart.
 *
 * @example tickDecimals(2.5); // => 1
 */
export function tickDecimals(step: number): number {
	for (let decimals = 0; decimals < DECIMALS_HIGH; decimals++) {
		const scaled = step * 10 ** decimals;
		if (Math.abs(scaled - Math.round(scaled)) < 1e-9 * Math.abs(scaled)) return decimals;
	}
	return DECIMALS_HIGH;
}

/**
 * Labels of an axis: the unit stands once, on the end that is farther from zero.
 *
 * @param ticks rising
 * @param per what follows the unit on the end label: ` a barrel`
 * @example axisLabels([0, 25, 50], DOLLARS, ' a barrel'); // => ['$0', '$25', '$50 a barrel']
 */
export function axisLabels(ticks: readonly number[], quantity: Quantity, per: string): string[] {
	const step = ticks.length > 1 ? ticks[1] - ticks[0] : 1;
	const decimals = tickDecimals(step);
	const last = ticks.length - 1;
	const end = Math.abs(ticks[0]) > Math.abs(ticks[last]) ? 0 : last;
	return ticks.map((tick, index) => {
		if (index === end) return `${amount(tick, quantity, decimals)}${per}`;
		const text = fixed(tick, decimals);
		return text.startsWith('−') ? `−${quantity.prefix}${text.slice(1)}` : `${quantity.prefix}${text}`;
	});
}
