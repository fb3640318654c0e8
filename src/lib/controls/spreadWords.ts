import type { NumberSpec } from '#models/parameters/types.ts';
import { sourcedSpan } from './sourcedSpan.ts';

/** How a parameter is spread in the draws, in words. */
export function spreadWords(spec: NumberSpec, write: (value: number) => string): string {
	const { distribution } = spec;
	if (distribution === null) return 'held fixed';
	switch (distribution.kind) {
		case 'triangular':
			return `triangular: ${write(distribution.low)}, most likely ${write(distribution.mode)}, at most ${write(distribution.high)}`;
		case 'uniform':
			return `anywhere between ${write(distribution.low)} and ${write(distribution.high)}`;
		case 'normal':
			return `normal: mean ${write(distribution.mean)}, standard deviation ${write(distribution.sd)}`;
		case 'lognormal': {
			const span = sourcedSpan(spec);
			return `lognormal: half beyond ${write(spec.default < 0 ? -distribution.median : distribution.median)}, 80 of 100 between ${write(span?.low ?? 0)} and ${write(span?.high ?? 0)}`;
		}
	}
}
