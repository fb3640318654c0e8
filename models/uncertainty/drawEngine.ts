import { worldOutlook } from '../outlook/outlook.ts';
import type { Outlook } from '../outlook/outlook.ts';
import type { Assumptions } from '../parameters/registry.ts';
import type { SeriesName, SeriesRecord } from '../series.ts';
import { MONTHS } from '../timeline.ts';
import type { Market } from '../unansweredMonths.ts';
import { isBaselineInput } from './baselineInputs.ts';
import { drawColumns, drawSource } from './drawColumns.ts';
import type { DrawSource } from './drawColumns.ts';
import { drawAssumptions } from './kernel/drawAssumptions.ts';
import { doSteps, drawSteps, drawWork } from './kernel/drawSteps.ts';
import { stagesFor } from './kernel/plan.ts';
import { drawRecords } from './drawRecords.ts';
import { keptBaselines, scratchWorld } from './drawWorlds.ts';
import type { UncertainParameter } from './uncertainParameters.ts';
import type { PointMode } from './unitPoints.ts';

/** Which draws are computed, and what of them. */
export interface EngineRequest {
	/** The line: values as set. */
	readonly assumptions: Assumptions;
	readonly uncertain: readonly UncertainParameter[];
	readonly seed: number;
	readonly mode: PointMode;
	/** Draw behind the last. */
	readonly n: number;
	/** First draw, a multiple of PSEUDO_BLOCK; 0 where absent. Several engines can share the work of one request. */
	readonly from?: number;
	/** Series that are asked for in either world. */
	readonly series: ReadonlySet<SeriesName>;
}

/**
 * Receives both worlds of a draw; they are written over by the next.
 *
 * @param edition of the baselines: as long as it is the same, so are they
 * @param market of the scenario: where it has no answer
 */
export type DrawListener = (
	draw: number,
	baseline: SeriesRecord,
	scenario: SeriesRecord,
	edition: number,
	market: Market
) => void;

/** Draws up to which baselines and assumptions of all draws are kept between calls. */
export const KEPT_DRAWS = 2048;
/** Draws computed between two looks at the clock or the wish to cancel. */
export const SLICE = 256;
/** Draws whose columns are made at a time where nothing is kept. */
const CHUNK = 8192;

/**
 * Engine that computes draws in slices; what did not change since the last call is not computed again.
 *
 * @returns generator function that yields the number of draws done after each slice
 */
export function drawEngine(): (request: EngineRequest, listen: DrawListener) => Generator<number, void> {
	const keeping = keptSlices();
	return (request, listen) =>
		request.from === undefined && request.n <= KEPT_DRAWS
			? keeping(request, listen)
			: passingSlices(request, listen);
}

/** The outlook with a draw's own Brent, in the shape of `worldOutlook`. */
const outlookWith = ({ startYear, demand }: Outlook, brent: Float64Array): Outlook => ({
	startYear,
	brent,
	demand
});
const sharedOutlook = ({ outlook }: Assumptions) => worldOutlook(outlook, new Float64Array(MONTHS));

/** Slices of many draws: one record of assumptions and two worlds, written over from draw to draw. */
function* passingSlices(request: EngineRequest, listen: DrawListener): Generator<number, void> {
	const { assumptions, uncertain, seed, mode, n, series } = request;
	const baseline = scratchWorld();
	const scenario = scratchWorld();
	const outlook = outlookWith(sharedOutlook(assumptions), baseline.brent);
	const steps = drawSteps(stagesFor(series));
	for (let from = request.from ?? 0; from < n; from += CHUNK) {
		const count = Math.min(CHUNK, n - from);
		const columns = drawColumns(assumptions, uncertain, { seed, mode, from, count });
		const draws = drawAssumptions(assumptions, columns);
		const work = drawWork(draws.assumptions, outlook, baseline, scenario);
		for (let draw = 0; draw < count; draw++) {
			draws.put(draw);
			doSteps(steps.baseline, work);
			doSteps(steps.scenario, work);
			listen(from + draw, baseline, scenario, 0, work);
			if ((draw + 1) % SLICE === 0) yield from + draw + 1;
		}
	}
	yield n;
}

/** Slices of few draws: columns, assumptions and baselines of all of them are kept for the next call. */
function keptSlices(): (request: EngineRequest, listen: DrawListener) => Generator<number, void> {
	const source: DrawSource = drawSource();
	const keeper = drawRecords();
	const scenario = scratchWorld();
	let standing = '';
	let baselines: readonly SeriesRecord[] = [];
	let outlooks: readonly Outlook[] = [];
	let baselinesStand = 0;
	let edition = 0;
	return function* (request, listen) {
		const { assumptions, uncertain, seed, mode, n, series } = request;
		const stages = stagesFor(series);
		const columns = source(assumptions, uncertain, { seed, mode, from: 0, count: n });
		const { records, changed } = keeper(assumptions, columns, n);
		const steps = drawSteps(stages);
		const key = [n, ...stages, ...series].join(' ');
		if (key !== standing) {
			baselines = keptBaselines(n, series);
			standing = key;
			baselinesStand = 0;
		}
		if ([...changed].some(isBaselineInput) || baselinesStand === 0) {
			baselinesStand = 0;
			edition++;
			const shared = sharedOutlook(assumptions);
			outlooks = baselines.map(({ brent }) => outlookWith(shared, brent));
		}
		const work = drawWork(assumptions, outlooks[0], scenario, scenario);
		for (let draw = 0; draw < n; draw++) {
			work.assumptions = records[draw];
			work.baseline = baselines[draw];
			work.outlook = outlooks[draw];
			if (draw >= baselinesStand) {
				doSteps(steps.baseline, work);
				baselinesStand = draw + 1;
			}
			doSteps(steps.scenario, work);
			listen(draw, work.baseline, scenario, edition, work);
			if ((draw + 1) % SLICE === 0) yield draw + 1;
		}
		yield n;
	};
}
