import type { Observation } from './observation.ts';

/** How far the model stands from what happened. */
export interface Score {
	readonly count: number;
	/** Mean of the distances, in the unit of the stage. */
	readonly meanAbsoluteError: number;
	/** Mean of model less observation: negative where the model is too low. */
	readonly bias: number;
	/** Sum of the distances over the sum of the observations. */
	readonly errorShare: number;
	/** Months within a tenth of what was observed. */
	readonly withinTenth: number;
}

/** Share of an observation within which a month counts as met. assumption: a round figure */
const CLOSE = 0.1;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/**
 * Errors of a stage over its months.
 *
 * @throws {Error} if there is no month
 * @example score([{ month: '2025-01', observed: 10, modelled: 9, unverified: false, inFit: true, note: '' }]).bias; // => -1
 */
export function score(months: readonly Observation[]): Score {
	if (months.length === 0) throw new Error('score requires at least one month, got none');
	const errors = months.map(({ observed, modelled }) => modelled - observed);
	const distance = sum(errors.map(Math.abs));
	const size = sum(months.map(({ observed }) => Math.abs(observed)));
	const close = months.filter(
		({ observed, modelled }) => Math.abs(modelled - observed) <= CLOSE * Math.abs(observed)
	);
	return {
		count: months.length,
		meanAbsoluteError: distance / months.length,
		bias: sum(errors) / months.length,
		errorShare: distance / size,
		withinTenth: close.length
	};
}
