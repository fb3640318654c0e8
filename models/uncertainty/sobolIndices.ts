import { checkYear } from '../checkYear.ts';
import { IMPORTANCE } from '../parameters/importance.ts';
import type { Assumptions, ParameterId } from '../parameters/registry.ts';
import { answeredRows } from './answeredRows.ts';
import { checkDraws } from './checkDraws.ts';
import type { ChosenResult } from './chosenResult.ts';
import { mappedColumn } from './drawColumns.ts';
import { drawValues } from './drawValues.ts';
import { keepLegal } from './keepLegal.ts';
import { sobolEstimates } from './sobolEstimates.ts';
import type { SaltelliValues, SobolIndex } from './sobolEstimates.ts';
import { uncertainParameters } from './uncertainParameters.ts';
import type { DrawChoice, UncertainParameter } from './uncertainParameters.ts';
import { unitPoints } from './unitPoints.ts';

/** What the indices are asked of. */
export interface SobolRequest {
	readonly assumptions: Assumptions;
	readonly choice: DrawChoice;
	readonly result: ChosenResult;
	/** Draws of each of the two samples, >= 16 (FEWEST_ROWS): fewer give no interval. The model is computed n * (parameters + 2) times. */
	readonly n: number;
	/** Unsigned 32-bit integer. */
	readonly seed: number;
}

/** A parameter's share in the variance of a result; NaN where too few rows have an answer. */
export interface ParameterIndex extends SobolIndex {
	readonly id: ParameterId;
	/**
	 * Number of rows of the two samples that count in no index, because a value among theirs has no answer; the same for every
	 * parameter, absent where there are none.
	 */
	readonly unanswered?: number;
}

/** Share of the work that runs of the model are; the rest is resampling. judgement */
const RUNS = 0.5;

/** Draws that are enough to tell the leading parameters apart. judgement */
export const SOBOL_DRAWS = 1024;
/** Fewest rows that give an interval at all. judgement */
export const FEWEST_ROWS = 16;

/** Indices that are none. */
const NO_INDEX: SobolIndex = {
	...{ first: NaN, firstLow: NaN, firstHigh: NaN },
	...{ total: NaN, totalLow: NaN, totalHigh: NaN }
};

/** A parameter's column in the first or the second sample. */
function sampleColumn(parameter: UncertainParameter, { n, seed }: SobolRequest, sample: 0 | 1): Float64Array {
	const points = new Float64Array(n);
	const dimension = parameter.dimension + sample * IMPORTANCE.length;
	unitPoints('quasi', seed, `${parameter.id}${sample === 0 ? '' : '/second'}`, dimension, 0, points);
	return mappedColumn(parameter, points);
}

/** Columns of all parameters in the first or the second sample; a pause behind each. */
function* sampleColumns(
	uncertain: readonly UncertainParameter[],
	request: SobolRequest,
	sample: 0 | 1
): Generator<number, Map<ParameterId, Float64Array>> {
	const columns = new Map<ParameterId, Float64Array>();
	for (const parameter of uncertain) {
		columns.set(parameter.id, sampleColumn(parameter, request, sample));
		yield 0;
	}
	return columns;
}

/** Result of slices whose own progress is told as a part of a larger one. */
function* within<Result>(
	slices: Generator<number, Result>,
	share: (done: number) => number
): Generator<number, Result> {
	for (;;) {
		const step = slices.next();
		if (step.done) return step.value;
		yield share(step.value);
	}
}

/**
 * Sobol indices of every uncertain parameter for a chosen number, the largest total first.
 *
 * Parameters are drawn independently; what bounds them together (`keepLegal`) is then kept within the model, so that it
 * counts as part of the function.
 *
 * A row holds a draw of either sample and their mixtures, one a parameter. Where the market of one of them does not clear, the
 * row is left out whole: the shares are then of the variance among rows of which every value has an answer. Fewer than 16
 * (FEWEST_ROWS) tell nothing, and all indices are NaN, in the order of the parameters.
 *
 * @returns generator that yields the share of the work done and returns the indices
 * @throws {RangeError} from the generator's first step if the seed, the number of draws, the choice or the result is illegal
 */
export function* sobolIndices(request: SobolRequest): Generator<number, readonly ParameterIndex[]> {
	const { assumptions, choice, result, n, seed } = request;
	checkDraws(request);
	if (n < FEWEST_ROWS) throw new RangeError(`n requires at least ${FEWEST_ROWS} draws, got ${n}`);
	checkYear(result.year);
	const uncertain = uncertainParameters(assumptions, choice);
	const steps = uncertain.length + 2;
	const valuesOf = (columns: Map<ParameterId, Float64Array>, before: number) => {
		const ordered = new Map(columns);
		keepLegal(ordered, assumptions);
		return within(
			drawValues(assumptions, ordered, n, result),
			(done) => (RUNS * (before + done / n)) / steps
		);
	};
	const one = yield* sampleColumns(uncertain, request, 0);
	const two = yield* sampleColumns(uncertain, request, 1);
	const first = yield* valuesOf(one, 0);
	const second = yield* valuesOf(two, 1);
	const mixed: Float64Array[] = [];
	for (const { id } of uncertain) {
		const columns = new Map(one).set(id, two.get(id) as Float64Array);
		mixed.push(yield* valuesOf(columns, mixed.length + 2));
	}
	const rows = answeredRows({ first, second, mixed });
	const estimates = yield* within(estimatesOf(rows, n, seed), (done) => RUNS + (1 - RUNS) * done);
	yield 1;
	const unanswered = n - rows.first.length;
	return estimates
		.map((index, input) => ({ id: uncertain[input].id, ...index, ...(unanswered > 0 && { unanswered }) }))
		.sort((left, right) => right.total - left.total || 0);
}

/** Indices from the rows that have an answer; none where too few are left of those asked for. */
function* estimatesOf(
	rows: SaltelliValues,
	asked: number,
	seed: number
): Generator<number, readonly SobolIndex[]> {
	const count = rows.first.length;
	if (count < asked && count < FEWEST_ROWS) return rows.mixed.map(() => NO_INDEX);
	return yield* sobolEstimates(rows, seed);
}
