import type { Assumptions } from '../parameters/registry.ts';
import type { SeriesName } from '../series.ts';
import { countingCollector } from './countingCollector.ts';
import { KEPT_DRAWS, drawEngine } from './drawEngine.ts';
import { outputKey, pointsOf, readerOf } from './drawOutput.ts';
import type { DrawOutput } from './drawOutput.ts';
import type { Collector } from './exactCollector.ts';
import { exactCollector } from './exactCollector.ts';
import type { Bands } from './quantiles.ts';
import { uncertainParameters } from './uncertainParameters.ts';
import type { DrawChoice } from './uncertainParameters.ts';
import type { PointMode } from './unitPoints.ts';

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
	/** Output and point of time whose single values are kept for a histogram. */
	readonly sample?: { readonly output: DrawOutput; readonly point: number };
	/** Number of single paths that are kept of each output; none where absent. */
	readonly paths?: number;
}

/** One output's bands. */
export interface OutputBands {
	readonly output: DrawOutput;
	readonly bands: Bands;
	/** The first draws' own paths. */
	readonly paths: readonly Float64Array[];
}

/** Bands of everything that was asked for. */
export interface DrawResult {
	readonly seed: number;
	readonly n: number;
	readonly mode: PointMode;
	readonly outputs: readonly OutputBands[];
	/** Values of the sample in rising order; null where none was asked for or too many were drawn. */
	readonly sample: Float64Array | null;
}

/** Draws up to which every value is kept and quantiles are exact; beyond, values are counted into fine bins. */
export const EXACT_DRAWS = 65536;
/** Draws that set the range of the bins. */
const PILOT = 8192;

/** Computes draws in slices: yields the number of draws done, returns the result. */
export type DrawSlices = (request: DrawRequest) => Generator<number, DrawResult>;

/**
 * Source of bands: computes draws in slices and reduces them to quantiles.
 *
 * Keeps what the next request can use again, so that a moved lever costs little; one source serves one page.
 *
 * @throws {RangeError} from the slices if the seed or the number of draws is illegal
 */
export function drawSlices(): DrawSlices {
	const engine = drawEngine();
	const collectors = collectorShelf();
	return function* (request) {
		checkRequest(request);
		const { assumptions, choice, seed, n, mode = 'quasi', sample, paths = 0 } = request;
		const asked = sample ? [...request.outputs, sample.output] : request.outputs;
		const outputs = [...new Map(asked.map((output) => [outputKey(output), output])).values()];
		const gathered = outputs.map((output) =>
			gatherer(output, collectors(outputKey(output), pointsOf(output), n))
		);
		const series = new Set<SeriesName>(outputs.map((output) => output.series));
		const uncertain = uncertainParameters(assumptions, choice);
		yield* engine({ assumptions, uncertain, seed, mode, n, series }, (draw, baseline, scenario) => {
			for (let index = 0; index < gathered.length; index++) {
				const { reader, values, collector, kept } = gathered[index];
				reader(baseline, scenario, values);
				collector.take(draw, values);
				if (draw < paths) kept.push(values.slice());
			}
		});
		const found = sample ? gathered.find(({ key }) => key === outputKey(sample.output)) : undefined;
		const keys = new Set(request.outputs.map(outputKey));
		return {
			seed,
			n,
			mode,
			outputs: gathered
				.filter(({ key }) => keys.has(key))
				.map(({ output, collector, kept }) => ({ output, bands: collector.bands(), paths: kept })),
			sample: sample ? (found?.collector.valuesAt(sample.point)?.sort() ?? null) : null
		};
	};
}

/** Collectors by output, used again while the number of draws stays. */
function collectorShelf(): (key: string, points: number, n: number) => Collector {
	const shelf = new Map<string, Collector>();
	let standing = 0;
	return (key, points, n) => {
		if (n > EXACT_DRAWS) return countingCollector(points, n, PILOT);
		if (n > KEPT_DRAWS) return exactCollector(points, n);
		if (n !== standing) shelf.clear();
		standing = n;
		const collector = shelf.get(key) ?? exactCollector(points, n);
		shelf.set(key, collector);
		return collector;
	};
}

/** What gathers one output. */
function gatherer(output: DrawOutput, collector: Collector) {
	return {
		key: outputKey(output),
		output,
		reader: readerOf(output),
		values: new Float64Array(pointsOf(output)),
		collector,
		kept: [] as Float64Array[]
	};
}

const LARGEST_SEED = 2 ** 32 - 1;
/** Most draws of one request: their index must fit the 32 bits of the points. */
export const MOST_DRAWS = 1e8;

/** Refuses illegal seeds and numbers of draws. */
function checkRequest({ seed, n }: DrawRequest): void {
	if (!(Number.isInteger(seed) && seed >= 0 && seed <= LARGEST_SEED)) {
		throw new RangeError(`seed requires an integer 0…${LARGEST_SEED}, got ${seed}`);
	}
	if (!(Number.isInteger(n) && n >= 1 && n <= MOST_DRAWS)) {
		throw new RangeError(`n requires an integer 1…${MOST_DRAWS}, got ${n}`);
	}
}

/**
 * Bands of the asked results, computed to the end.
 *
 * @throws {RangeError} if the seed or the number of draws is illegal
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
 * @param side which side counts; a draw at the threshold is beyond neither
 * @returns fraction 0…1
 * @example shareBeyond(Float64Array.of(1, 2, 3, 4), 3, 'below'); // => 0.5
 */
export function shareBeyond(sample: Float64Array, threshold: number, side: 'below' | 'above'): number {
	let count = 0;
	for (const value of sample) if (side === 'below' ? value < threshold : value > threshold) count++;
	return count / sample.length;
}
