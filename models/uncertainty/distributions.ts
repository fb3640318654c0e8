import type { Distribution } from '../parameters/types.ts';
import { normalQuantile } from './normalQuantile.ts';

type Triangular = Extract<Distribution, { kind: 'triangular' }>;

/** Quantile of a triangular distribution: the inverse of two joined parabolas. */
function triangularQuantile({ low, mode, high }: Triangular, p: number): number {
	const width = high - low;
	if (width === 0) return mode;
	const share = (mode - low) / width;
	return p < share
		? low + Math.sqrt(p * width * (mode - low))
		: high - Math.sqrt((1 - p) * width * (high - mode));
}

/**
 * Exact quantile of a parameter's distribution.
 *
 * A lognormal one is that of the absolute value: the caller puts the sign back.
 *
 * @param distribution in the parameter's unit
 * @param p probability, in (0, 1)
 * @example distributionQuantile({ kind: 'triangular', low: 0, mode: 1, high: 2 }, 0.5); // => 1
 */
export function distributionQuantile(distribution: Distribution, p: number): number {
	switch (distribution.kind) {
		case 'triangular':
			return triangularQuantile(distribution, p);
		case 'uniform':
			return distribution.low + p * (distribution.high - distribution.low);
		case 'normal':
			return distribution.mean + distribution.sd * normalQuantile(p);
		case 'lognormal':
			return distribution.median * Math.exp(distribution.sigma * normalQuantile(p));
	}
}

/**
 * The distribution moved with a value that departs from the default: shifted, or scaled where it is lognormal.
 *
 * @param distribution around the default
 * @param value as set
 * @param defaultValue [same unit]; not 0 for a lognormal one
 * @example movedDistribution({ kind: 'normal', mean: 1, sd: 2 }, 4, 1); // => { kind: 'normal', mean: 4, sd: 2 }
 */
export function movedDistribution(
	distribution: Distribution,
	value: number,
	defaultValue: number
): Distribution {
	const shift = value - defaultValue;
	if (shift === 0) return distribution;
	switch (distribution.kind) {
		case 'triangular': {
			const { low, mode, high } = distribution;
			return { kind: 'triangular', low: low + shift, mode: mode + shift, high: high + shift };
		}
		case 'uniform':
			return { kind: 'uniform', low: distribution.low + shift, high: distribution.high + shift };
		case 'normal':
			return { ...distribution, mean: distribution.mean + shift };
		case 'lognormal':
			return { ...distribution, median: distribution.median * Math.abs(value / defaultValue) };
	}
}

/**
 * The distribution widened (factor > 1) or narrowed (factor < 1) about its middle.
 *
 * The middle that stays is the mode of a triangular, the midpoint of a uniform, the mean of a normal and the
 * median of a lognormal distribution.
 *
 * @param factor > 0
 * @example spreadDistribution({ kind: 'uniform', low: 1, high: 3 }, 2); // => { kind: 'uniform', low: 0, high: 4 }
 */
export function spreadDistribution(distribution: Distribution, factor: number): Distribution {
	if (factor === 1) return distribution;
	switch (distribution.kind) {
		case 'triangular': {
			const { low, mode, high } = distribution;
			return {
				kind: 'triangular',
				low: mode - factor * (mode - low),
				mode,
				high: mode + factor * (high - mode)
			};
		}
		case 'uniform': {
			const middle = (distribution.low + distribution.high) / 2;
			const half = (factor * (distribution.high - distribution.low)) / 2;
			return { kind: 'uniform', low: middle - half, high: middle + half };
		}
		case 'normal':
			return { ...distribution, sd: factor * distribution.sd };
		case 'lognormal':
			return { ...distribution, sigma: factor * distribution.sigma };
	}
}
