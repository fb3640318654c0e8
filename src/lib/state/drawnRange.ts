import type { Assumptions, ParameterId } from '#models/parameters/registry.ts';
import type { DrawChoice } from '#models/uncertainty/uncertainParameters.ts';
import { uncertainParameters } from '#models/uncertainty/uncertainParameters.ts';
import { parameterQuantile } from '#models/uncertainty/tornado.ts';
import { QUANTILES } from '#models/uncertainty/quantiles.ts';

/** Values between which 80 of 100 draws lie. [the parameter's unit] */
export interface DrawnRange {
	readonly low: number;
	readonly high: number;
}

/** Ranges of all parameters that a choice lets the draws move, as set and spread. */
export function drawnRanges(
	assumptions: Assumptions,
	choice: DrawChoice
): ReadonlyMap<ParameterId, DrawnRange> {
	return new Map(
		uncertainParameters(assumptions, choice).map((one) => [
			one.id,
			{ low: parameterQuantile(one, QUANTILES.q10), high: parameterQuantile(one, QUANTILES.q90) }
		])
	);
}
