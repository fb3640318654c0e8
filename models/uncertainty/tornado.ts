import { clamp } from '../numeric/clamp.ts';
import { withOverrides } from '../parameters/registry.ts';
import type { Assumptions, Overrides, ParameterId } from '../parameters/registry.ts';
import { resultFunction } from './chosenResult.ts';
import type { ChosenResult } from './chosenResult.ts';
import { distributionQuantile } from './distributions.ts';
import { keepLegal } from './keepLegal.ts';
import { QUANTILES } from './quantiles.ts';
import { uncertainParameters } from './uncertainParameters.ts';
import type { DrawChoice, UncertainParameter } from './uncertainParameters.ts';

/** What a result becomes when one parameter takes a value. */
export interface TornadoEnd {
	readonly input: number;
	/** NaN where the result has no answer there. */
	readonly output: number;
}

/** One parameter at its lower and upper value, all others as set. */
export interface TornadoBar {
	readonly id: ParameterId;
	readonly low: TornadoEnd;
	readonly high: TornadoEnd;
}

/** A result as set, and what each uncertain parameter alone does to it; the widest bar first, those without a width last. */
export interface Tornado {
	/** NaN where the result has no answer as set. */
	readonly value: number;
	readonly bars: readonly TornadoBar[];
}

/**
 * Value of a parameter at a probability of its distribution, clipped to its slider; rising with the probability.
 *
 * @param p probability 0…1
 * @returns in the parameter's unit
 */
export function parameterQuantile({ distribution, sign, low, high }: UncertainParameter, p: number): number {
	const value = sign * distributionQuantile(distribution, sign > 0 ? p : 1 - p);
	return clamp(value, low, high);
}

/** A parameter's q10 and q90, as far as what is set of the others lets a draw have them. */
function legalEnds(parameter: UncertainParameter, assumptions: Assumptions): Float64Array {
	const { id } = parameter;
	const ends = [QUANTILES.q10, QUANTILES.q90].map((p) => parameterQuantile(parameter, p));
	const columns = new Map([[id, Float64Array.from(ends)]]);
	keepLegal(columns, assumptions);
	return columns.get(id) as Float64Array;
}

/**
 * How far each uncertain parameter alone moves a result: at its q10 and its q90, all others as set; where what is set of
 * another one bounds it, at the bound. Where no price clears the market the result has no answer (`isAnswered`) and is NaN,
 * as set and at either end by itself.
 *
 * @param assumptions the line: values as set
 * @param choice which parameters count as uncertain, and how far they are spread
 * @param result the number looked at
 * @returns inputs in the parameters' units, results in the series' yearly unit
 * @throws {RangeError} if there is no such year, series or kind, or the choice names what is not uncertain
 * @example tornado(DEFAULTS, CENTRAL_CHOICE, { series: 'hardCurrencyRevenue', year: 4, of: 'difference' }).bars[0].id; // => 'venezuela.target'
 */
export function tornado(assumptions: Assumptions, choice: DrawChoice, result: ChosenResult): Tornado {
	const resultOf = resultFunction(result);
	const end = (id: ParameterId, input: number): TornadoEnd => ({
		input,
		output: resultOf(withOverrides(assumptions, { [id]: input } as Overrides))
	});
	const bars = uncertainParameters(assumptions, choice).map((parameter) => {
		const { id } = parameter;
		const [low, high] = legalEnds(parameter, assumptions);
		return { id, low: end(id, low), high: end(id, high) };
	});
	return {
		value: resultOf(assumptions),
		bars: bars.sort((one, other) => order(other) - order(one))
	};
}

/** Width by which a bar is put in order; below all others where an end has no answer. */
function order({ low, high }: TornadoBar): number {
	const width = Math.abs(high.output - low.output);
	return Number.isNaN(width) ? -1 : width;
}
