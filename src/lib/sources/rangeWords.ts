import type { Distribution, ParameterSpec } from '#models/parameters/types.ts';
import { asDollars } from '$lib/format/money.ts';
import { fixed, stepDecimals } from '$lib/format/number.ts';
import { unitWords, withUnit, worded, writtenFactor, writtenValue } from '$lib/format/unit.ts';

/** A parameter's default as words. */
export function defaultWords(spec: ParameterSpec): string {
	switch (spec.kind) {
		case 'number':
			return withUnit(spec.default, spec.unit, spec.step);
		case 'choice':
			return spec.options.find(({ value }) => value === spec.default)?.label ?? spec.default;
		case 'path':
			return 'none';
	}
}

/** What a parameter may be. */
export function rangeWords(spec: ParameterSpec): string {
	switch (spec.kind) {
		case 'number': {
			const words = unitWords(spec.unit);
			const [low, high] = [spec.low, spec.high].map((end) => writtenValue(end, spec.unit, spec.step));
			return `${words.startsWith('$') ? asDollars(low) : low} to ${worded(high, words)}`;
		}
		case 'choice':
			return spec.options.map(({ label }) => label).join(' | ');
		case 'path':
			return `up to ${spec.maxPoints} points, ${spec.low} to ${spec.high} ${spec.unit}, years ${spec.yearsLow} to ${spec.yearsHigh}`;
	}
}

/** Shortest words of a number that lose nothing. */
const number = (value: number) => fixed(value, stepDecimals(Number(value.toPrecision(6))));

/**
 * How the draws spread a parameter.
 *
 * @example distributionWords({ kind: 'triangular', low: 1, mode: 2, high: 3 }, '1'); // => 'triangle 1, 2, 3'
 */
export function distributionWords(distribution: Distribution | null, factor = 1): string {
	if (!distribution) return 'held';
	const write = (value: number) => number(Number((value * factor).toPrecision(12)));
	switch (distribution.kind) {
		case 'triangular':
			return `triangle ${write(distribution.low)}, ${write(distribution.mode)}, ${write(distribution.high)}`;
		case 'uniform':
			return `even ${write(distribution.low)} to ${write(distribution.high)}`;
		case 'normal':
			return `normal ${write(distribution.mean)}, sd ${write(distribution.sd)}`;
		case 'lognormal':
			return `lognormal, median ${write(distribution.median)}, sigma ${number(distribution.sigma)}`;
	}
}

/** The same for a parameter, in the unit that the page writes. */
export function spreadWords(spec: ParameterSpec): string {
	return spec.kind === 'number' ? distributionWords(spec.distribution, writtenFactor(spec.unit)) : 'held';
}
