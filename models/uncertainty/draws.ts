import { OUTLOOKS } from '../data/outlooks.ts';
import { seriesOfMeasure } from '../measure/measure.ts';
import type { Assumptions } from '../parameters/registry.ts';
import type { SeriesName } from '../series.ts';
import { MONTHS } from '../timeline.ts';
import { checkDraws } from './checkDraws.ts';
import { checkWord } from './checkWord.ts';
import { drawEngine, KEPT_DRAWS } from './drawEngine.ts';
import type { DrawMeasure } from './drawMeasure.ts';
import { outputKey, pointsOf } from './drawOutput.ts';
import type { DrawOutput } from './drawOutput.ts';
import type { Collector } from './exactCollector.ts';
import { collectorShelf, gatherer, measureGatherer } from './gatherers.ts';
import type { Bands } from './quantiles.ts';
import { uncertainParameters } from './uncertainParameters.ts';
import type { DrawChoice } from './uncertainParameters.ts';
import { MODES } from './unitPoints.ts';
import type { PointMode } from './unitPoints.ts';

export { MOST_DRAWS } from './checkDraws.ts';
export { EXACT_DRAWS } from './gatherers.ts';

/** What is asked of the draws. */
export interface DrawRequest {
	/** The line: values as set. */
	readonly assumptions: Assumptions;
	/** Which parameters are drawn. */
	readonly choice: DrawChoice;
	/** Unsigned 32-bit integer. */
	readonly seed: number;
	/** Number of draws, >= 1. */
	readonly n: number;
	/** Quasi-random where absent. */
	readonly mode?: PointMode;
	readonly outputs: readonly DrawOutput[];
	/** Own measures whose monthly bands are wanted too. */
	readonly measures?: readonly DrawMeasure[];
	/** Output and point of time whose single values are kept for a histogram. */
	readonly sample?: { readonly output: DrawOutput; readonly point: number };
	/** Number of single paths that are kept of each output; none where absent. */
	readonly paths?: number;
}

/** One output's bands. */
export interface OutputBands {
	readonly output: DrawOutput;
	/** Quantiles over the draws that have an answer: in the others no price clears the market. NaN where none has one. */
	readonly bands: Bands;
	/** Number of draws without an answer at each point of time; absent where all have one. */
	readonly unanswered?: Int32Array;
	/** The first draws' own paths; NaN where one has no answer. */
	readonly paths: readonly Float64Array[];
}

/** One measure's monthly bands, over the draws that have an answer; NaN where one of these has no finite value. */
export interface MeasureBands {
	readonly key: string;
	readonly bands: Bands;
	/** Number of draws without an answer in each month; absent where all have one. */
	readonly unanswered?: Int32Array;
	/** The first draws' own paths; not finite where one has no answer or no finite value. */
	readonly paths: readonly Float64Array[];
}

/** Bands of everything that was asked for. */
export interface DrawResult {
	readonly seed: number;
	readonly n: number;
	readonly mode: PointMode;
	readonly outputs: readonly OutputBands[];
	readonly measures: readonly MeasureBands[];
	/** Values of the sample in rising order, of the draws that have one; null where none was asked for or too many were drawn. */
	readonly sample: Float64Array | null;
	/** What the sample is of; null where there is none. */
	readonly sampled: NonNullable<DrawRequest['sample']> | null;
}

/** Refuses a sample of a point of time that its output does not have. */
function checkPoint({ output, point }: NonNullable<DrawRequest['sample']>): void {
	const last = pointsOf(output) - 1;
	if (!(Number.isInteger(point) && point >= 0 && point <= last))
		throw new RangeError(`point requires an index 0…${last}, got ${point}`);
}

/** Computes draws in slices: yields the number of draws done, returns the result. */
export type DrawSlices = (request: DrawRequest) => Generator<number, DrawResult>;

/**
 * Source of bands: computes draws in slices and reduces them to quantiles.
 *
 * Keeps what the next request can use again, so that a moved lever costs little; one source serves one page.
 *
 * @throws {RangeError} from the slices if the seed, the number of draws, the mode, the choice, the sample or an output is illegal
 */
export function drawSlices(): DrawSlices {
	const engine = drawEngine();
	const collectors = collectorShelf();
	return function* (request) {
		checkDraws(request);
		const { assumptions, choice, seed, n, mode = 'quasi', measures = [], sample, paths = 0 } = request;
		checkWord('mode', mode, MODES);
		if (sample) checkPoint(sample);
		const asked = sample ? [...request.outputs, sample.output] : request.outputs;
		const outputs = [...new Map(asked.map((output) => [outputKey(output), output])).values()];
		const gathered = outputs.map((output) =>
			gatherer(output, collectors(outputKey(output), pointsOf(output), n, output.of === 'baseline'))
		);
		const { startYear } = OUTLOOKS[assumptions.outlook.vintage];
		// By place, not by name: of formulas that are typed, each would leave its memory behind.
		const measured = measures.map((one, index) =>
			measureGatherer(one, startYear, collectors(`measure ${index}`, MONTHS, n, false))
		);
		const all = [...gathered, ...measured];
		const series = new Set<SeriesName>([
			...outputs.map((output) => output.series),
			...measures.flatMap(({ measure }) => seriesOfMeasure(measure))
		]);
		const uncertain = uncertainParameters(assumptions, choice);
		yield* engine(
			{ assumptions, uncertain, seed, mode, n, series },
			(draw, baseline, scenario, edition, market) => {
				for (let index = 0; index < all.length; index++) {
					const { reader, leaveOut, values, collector, kept } = all[index];
					const isHeld = collector.holds?.(draw, edition) ?? false;
					if (isHeld && draw >= paths) continue;
					reader(baseline, scenario, values);
					const hasGaps = leaveOut(market, values);
					if (draw < paths) kept.push(values.slice());
					if (isHeld) continue;
					collector.take(draw, values, hasGaps);
				}
			}
		);
		const found = sample ? gathered.find(({ key }) => key === outputKey(sample.output)) : undefined;
		const keys = new Set(request.outputs.map(outputKey));
		const reduced: OutputBands[] = [];
		for (const { output, collector, kept } of gathered.filter(({ key }) => keys.has(key))) {
			reduced.push({ output, ...reducedTo(collector), paths: kept });
			// To order many draws takes long; few, as a lever moves, are not worth a pause.
			if (n > KEPT_DRAWS) yield n;
		}
		return {
			seed,
			n,
			mode,
			outputs: reduced,
			measures: measured.map(({ key, collector, kept }) => ({ key, ...reducedTo(collector), paths: kept })),
			sample: sample ? risingAnswers(found?.collector.valuesAt(sample.point) ?? null) : null,
			sampled: sample ?? null
		};
	};
}

/** What a collector's draws are reduced to. */
function reducedTo(collector: Collector): Pick<OutputBands, 'bands' | 'unanswered'> {
	const unanswered = collector.unanswered();
	return { bands: collector.bands(), ...(unanswered && { unanswered }) };
}

/** Values in rising order without those that are no answer; null where there are none. */
function risingAnswers(values: Float64Array | null): Float64Array | null {
	const answers = values?.filter((value) => !Number.isNaN(value)).sort();
	return answers === undefined || answers.length === 0 ? null : answers;
}

/**
 * Bands of the asked results, computed to the end: quantiles of type 7, in the unit of the series by month or year.
 *
 * @param request its assumptions complete and legal (see `checkAssumptions`); not checked here
 * @param slices source of bands that has worked before, where one is at hand
 * @throws {RangeError} if the seed, the number of draws, the mode, the choice, the sample or an output is illegal
 * @example drawBands({ assumptions: DEFAULTS, choice: CENTRAL_CHOICE, seed: 1, n: 8, outputs: [] }).n; // => 8
 */
export function drawBands(request: DrawRequest, slices: DrawSlices = drawSlices()): DrawResult {
	const steps = slices(request);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/**
 * Share of the sample's draws beyond a threshold.
 *
 * @param sample in rising order
 * @param threshold in the unit of the sample
 * @param side which side counts; a draw at the threshold is beyond neither
 * @returns fraction 0…1
 * @example shareBeyond(Float64Array.of(1, 2, 3, 4), 3, 'below'); // => 0.5
 */
export function shareBeyond(sample: Float64Array, threshold: number, side: 'below' | 'above'): number {
	let count = 0;
	for (const value of sample) if (side === 'below' ? value < threshold : value > threshold) count++;
	return count / sample.length;
}
