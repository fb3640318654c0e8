import type { NumberSpec } from '#models/parameters/types.ts';

/** Standard deviations from the middle of a normal distribution to its ninth tenth. [sd] */
const TENTH = 1.2816;

/** From where to where a parameter's value may lie, in its unit. */
export interface Span {
	readonly low: number;
	readonly high: number;
}

/**
 * Span that the sources of a parameter leave open: the ends of a bounded distribution, eight tenths of another.
 *
 * @returns null where the parameter is held fixed; within the slider
 * @example sourcedSpan({ ...spec, distribution: { kind: 'triangular', low: 0, mode: 0.2, high: 0.5 } }); // => { low: 0, high: 0.5 }
 */
export function sourcedSpan({ distribution, default: middle, low, high }: NumberSpec): Span | null {
	if (distribution === null) return null;
	const within = (one: number, other: number): Span => ({
		low: Math.max(low, Math.min(one, other)),
		high: Math.min(high, Math.max(one, other))
	});
	switch (distribution.kind) {
		case 'triangular':
		case 'uniform':
			return within(distribution.low, distribution.high);
		case 'normal':
			return within(distribution.mean - TENTH * distribution.sd, distribution.mean + TENTH * distribution.sd);
		case 'lognormal': {
			const sign = middle < 0 ? -1 : 1;
			const factor = Math.exp(TENTH * distribution.sigma);
			return within((sign * distribution.median) / factor, sign * distribution.median * factor);
		}
	}
}
