import { PARAMETERS, valueOf, withOverrides } from '../parameters/registry.ts';
import type { Assumptions, Overrides, ParameterId } from '../parameters/registry.ts';
import type { NumberSpec } from '../parameters/types.ts';
import { run } from '../simulate.ts';
import { distributionQuantile } from './distributions.ts';
import { ELASTICITY_PAIRS } from './elasticityPairs.ts';
import { resultOf } from './resultOf.ts';
import type { Result } from './resultOf.ts';

/** A lever at one end of its sourced span, and what the result is then. */
export interface TornadoEnd {
	readonly input: number;
	readonly output: number;
}

export interface TornadoBar {
	readonly id: ParameterId;
	readonly low: TornadoEnd;
	readonly high: TornadoEnd;
}

export interface Tornado {
	/** The result with every lever as set. */
	readonly value: number;
	/** One bar an uncertain parameter, the widest first. */
	readonly bars: readonly TornadoBar[];
}

/** Ends of a bar: the values below and above which one draw in ten lies. */
const LOW = 0.1;
const HIGH = 0.9;

/**
 * Value of an uncertain parameter at a probability of its own distribution, held to its slider.
 *
 * @param p probability, in (0, 1)
 */
export function spanValue(spec: NumberSpec, p: number): number {
	if (!spec.distribution) return spec.default;
	const isNegative = spec.distribution.kind === 'lognormal' && spec.default < 0;
	const size = distributionQuantile(spec.distribution, p);
	return Math.min(spec.high, Math.max(spec.low, isNegative ? -size : size));
}

/** Ends of a parameter's sourced span, the smaller number first. */
export function sourcedEnds(spec: NumberSpec): readonly [low: number, high: number] {
	const [one, other] = [spanValue(spec, LOW), spanValue(spec, HIGH)];
	return one <= other ? [one, other] : [other, one];
}

/** Overrides that set one lever and keep its long-run elasticity from being the smaller. */
function setting(assumptions: Assumptions, id: ParameterId, value: number): Overrides {
	const pair = ELASTICITY_PAIRS.find(([short]) => short === id);
	const own = { [id]: value };
	if (!pair) return own as Overrides;
	const long = valueOf(assumptions, pair[1]) as number;
	return (Math.abs(long) < Math.abs(value) ? { ...own, [pair[1]]: value } : own) as Overrides;
}

/**
 * Each uncertain parameter at the ends of its sourced span (q10 and q90 of its distribution), the others as set.
 *
 * @param assumptions as set
 * @param result what is looked at
 * @example tornado(DEFAULTS, { series: 'brent', year: 4, of: 'difference' }).bars[0].id
 */
export function tornado(assumptions: Assumptions, result: Result): Tornado {
	const outputAt = (id: ParameterId, input: number) =>
		resultOf(run(withOverrides(assumptions, setting(assumptions, id, input))), result);
	const bars = PARAMETERS.flatMap((parameter): TornadoBar[] => {
		if (parameter.kind !== 'number' || !parameter.distribution) return [];
		const [low, high] = sourcedEnds(parameter);
		const { id } = parameter;
		return [
			{
				id,
				low: { input: low, output: outputAt(id, low) },
				high: { input: high, output: outputAt(id, high) }
			}
		];
	});
	const width = ({ low, high }: TornadoBar) => Math.abs(high.output - low.output);
	return {
		value: resultOf(run(assumptions), result),
		bars: bars.sort((one, other) => width(other) - width(one))
	};
}
