import type { SeriesRecord } from '../series.ts';
import { MONTHS } from '../timeline.ts';
import type { Measure, Operator } from './measure.ts';
import { MONTHS_PER_YEAR } from '../units.ts';

/** Computes a measure's monthly values from the two worlds of a run or draw. Values may be infinite or undefined. */
export type Evaluator = (baseline: SeriesRecord, scenario: SeriesRecord, into: Float64Array) => void;

/** Computes part of a measure in one world; inside it, the other world is for `delta` alone. */
type Step = (world: SeriesRecord, baseline: SeriesRecord, scenario: SeriesRecord) => Float64Array;

const APPLY: Readonly<Record<Operator, (left: number, right: number) => number>> = {
	'+': (left, right) => left + right,
	'-': (left, right) => left - right,
	'*': (left, right) => left * right,
	'/': (left, right) => left / right,
	'^': (left, right) => left ** right
};

const sumOf = (values: Float64Array, from: number, until: number) => {
	let sum = 0;
	for (let month = from; month < until; month++) sum += values[month];
	return sum;
};

/** A step that writes one number a month into memory of its own. */
function monthly(
	valueAt: (month: number, memory: readonly Float64Array[]) => number,
	parts: readonly Step[]
): Step {
	const into = new Float64Array(MONTHS);
	return (world, baseline, scenario) => {
		const memory = parts.map((part) => part(world, baseline, scenario));
		for (let month = 0; month < MONTHS; month++) into[month] = valueAt(month, memory);
		return into;
	};
}

/** A step that reduces another to one number and repeats it every month. */
function constant(reduce: (values: Float64Array) => number, part: Step): Step {
	const into = new Float64Array(MONTHS);
	return (world, baseline, scenario) => into.fill(reduce(part(world, baseline, scenario)));
}

/** Difference of a part between the worlds. */
function difference(measure: Measure, startYear: number): Step {
	const [within, without] = [stepOf(measure, startYear), stepOf(measure, startYear)];
	const into = new Float64Array(MONTHS);
	return (_world, baseline, scenario) => {
		const high = within(scenario, baseline, scenario);
		const low = without(baseline, baseline, scenario);
		for (let month = 0; month < MONTHS; month++) into[month] = high[month] - low[month];
		return into;
	};
}

/** The step of a measure. */
function stepOf(measure: Measure, startYear: number): Step {
	switch (measure.kind) {
		case 'number': {
			const values = new Float64Array(MONTHS).fill(measure.value);
			return () => values;
		}
		case 'series':
			return (world) => world[measure.name];
		case 'negative':
			return monthly((month, [of]) => -of[month], [stepOf(measure.of, startYear)]);
		case 'operator': {
			const apply = APPLY[measure.operator];
			const parts = [stepOf(measure.left, startYear), stepOf(measure.right, startYear)];
			return monthly((month, [left, right]) => apply(left[month], right[month]), parts);
		}
		case 'delta':
			return difference(measure.of, startYear);
		case 'mean':
			return constant((values) => sumOf(values, 0, MONTHS) / MONTHS, stepOf(measure.of, startYear));
		case 'sum':
			return constant((values) => sumOf(values, 0, MONTHS), stepOf(measure.of, startYear));
		case 'at': {
			const from = MONTHS_PER_YEAR * (measure.year - startYear);
			const isInside = from >= 0 && from < MONTHS;
			const reduce = (values: Float64Array) =>
				isInside ? sumOf(values, from, from + MONTHS_PER_YEAR) / MONTHS_PER_YEAR : NaN;
			return constant(reduce, stepOf(measure.of, startYear));
		}
	}
}

/**
 * Evaluator of a measure; its memory is used again from call to call.
 *
 * @param measure as `parseMeasure` gives it
 * @param startYear calendar year of month 0; `at` a year outside the ten from then on is undefined (NaN)
 * @returns function of both worlds' series that writes 120 monthly values
 * @example measureEvaluator({ kind: 'delta', of: { kind: 'series', name: 'brent' } }, 2027)(baseline, scenario, into)
 */
export function measureEvaluator(measure: Measure, startYear: number): Evaluator {
	const step = stepOf(measure, startYear);
	return (baseline, scenario, into) => into.set(step(scenario, baseline, scenario));
}
