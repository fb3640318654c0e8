import { monthlySpeed } from '../timeline.ts';

/**
 * One group's answer to the price with partial adjustment (Nerlove).
 *
 * x = short * p + s, s = s(previous) + speed * ((long - short) * p - s(previous))
 *
 * Within a month this is x = slope * p + carry * s(previous), so the quantity is `volume * exp(x)`.
 *
 * @source nerlove
 */
export interface Response {
	/** Quantity at the outlook's price. [mb/d] */
	readonly volume: number;
	/** Answer to this month's price, the part of the slow answer that comes within the month included. */
	readonly slope: number;
	/** Share of the slow answer that is carried into the next month. */
	readonly carry: number;
	/** What this month's price adds to the slow answer. */
	readonly gain: number;
}

/**
 * Response of a group from its two elasticities and half-life.
 *
 * @param volume [mb/d] at the outlook's price
 * @param short elasticity at once
 * @param long elasticity at the end
 * @param halfLife [months] of the gap between the two, > 0
 * @example response(9, 0, 0.5, 1).slope; // => 0.25
 */
export function response(volume: number, short: number, long: number, halfLife: number): Response {
	const speed = monthlySpeed(halfLife);
	const gain = speed * (long - short);
	return { volume, slope: short + gain, carry: 1 - speed, gain };
}
