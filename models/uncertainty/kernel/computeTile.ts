import type { SeriesRecord } from '../../series.ts';
import { MONTHS } from '../../timeline.ts';
import { capitalSpending } from '../../venezuela/capital.ts';
import { counterfactualOutput, outlookBrent, sharedOutlook, undisturbedVolumes } from './baselineWorld.ts';
import type { SharedOutlook } from './baselineWorld.ts';
import {
	baseOfDraw,
	exchangeOfDraw,
	fundOfDraw,
	growthOfDraw,
	profitTaxOfDraw,
	taxesOfDraw
} from './budgetDraw.ts';
import { clearingTiles } from './clearingTiles.ts';
import { capOfDraw, russianGrades } from './gradesDraw.ts';
import { exportIncome, hardCurrencyOfDraw } from './incomeDraw.ts';
import { groupOfDraw } from './plainDraw.ts';
import type { Stage } from './plan.ts';
import {
	anticipatedPrices,
	copyVolumes,
	marketQuantities,
	russianAnswer,
	scenarioBrent,
	takeRussianCut
} from './priceDraw.ts';
import { fillResponses } from './responseTiles.ts';
import { TILE } from './tile.ts';
import type { Tile } from './tile.ts';
import { extraOutput } from './venezuelaDraw.ts';
import type { DrawWorld } from './world.ts';

/** What the draws of a tile are computed with and into. */
export interface TileWork {
	readonly tile: Tile;
	/** Results that are asked for (see `stagesFor`); series of other stages keep stale numbers. */
	readonly stages: ReadonlySet<Stage>;
	/** Baseline of all draws kept, one after the other, and where the tile's first draw begins in it. */
	readonly baseline: SeriesRecord;
	readonly baseAt: number;
	/** Whether the baseline already stands there from an earlier call. */
	readonly baselineStands: boolean;
	/** Draws of the tile that are asked for. */
	readonly count: number;
}

/**
 * Both worlds of a tile's draws: the pipeline of `run`, many draws at once.
 *
 * @param work tile loaded with the draws' values
 * @param collect called for each draw once its scenario stands in `tile.scenario`
 */
export function computeTile(work: TileWork, collect: (draw: number, baseAt: number) => void): void {
	const { tile, stages, baseline, baseAt, count } = work;
	const shared = sharedOutlook(tile.assumptions);
	if (!work.baselineStands) {
		for (let draw = 0; draw < TILE; draw++) baselineOfDraw(work, shared, draw);
	}
	extraOutput(tile, baseline.venezuelaOutput, baseAt);
	if (stages.has('market')) {
		fillResponses(tile);
		clearingTiles(tile, shared.demand, { brent: baseline.brent, at: baseAt });
	}
	for (let draw = 0; draw < count; draw++) {
		scenarioOfDraw(work, shared, draw);
		collect(draw, baseAt + draw * MONTHS);
	}
}

/** One draw's baseline, from the outlook to the wealth fund. */
function baselineOfDraw(
	{ tile, stages, baseline, baseAt }: TileWork,
	shared: SharedOutlook,
	draw: number
): void {
	const at = baseAt + draw * MONTHS;
	counterfactualOutput(tile, draw, baseline.venezuelaOutput, at);
	outlookBrent(tile, draw, shared, baseline.brent, at);
	if (stages.has('quantities') || stages.has('capital')) undisturbedVolumes(tile, draw, shared, baseline, at);
	if (stages.has('russia'))
		baseline.russiaOutput.fill(tile.values['russia.production'][draw], at, at + MONTHS);
	incomeAndBudget(tile, stages, shared, {
		draw,
		series: baseline,
		at,
		baseline,
		baseAt: at,
		extra: tile.none,
		extraAt: 0
	});
}

/** One draw's scenario, from the cleared prices to the wealth fund. */
function scenarioOfDraw(
	{ tile, stages, baseline, baseAt }: TileWork,
	shared: SharedOutlook,
	draw: number
): void {
	const { scenario } = tile;
	const at = baseAt + draw * MONTHS;
	copyVolumes(tile, draw, baseline, at);
	if (stages.has('capital')) {
		capitalSpending(groupOfDraw(tile, 'venezuela', draw), scenario.venezuelaOutput, scenario.capital);
	}
	if (stages.has('market')) {
		anticipatedPrices(tile, draw);
		scenarioBrent(tile, baseline.brent, at);
	}
	if (stages.has('russia')) russianAnswer(tile, draw);
	if (stages.has('quantities')) marketQuantities(tile, draw, shared.demand);
	if (stages.has('russia')) takeRussianCut(tile, draw);
	incomeAndBudget(tile, stages, shared, {
		draw,
		series: scenario,
		at: 0,
		baseline,
		baseAt: at,
		extra: tile.extra,
		extraAt: draw * MONTHS
	});
}

/** The stages that both worlds share, in the order of `run`. */
function incomeAndBudget(
	tile: Tile,
	stages: ReadonlySet<Stage>,
	{ startYear }: SharedOutlook,
	world: DrawWorld
): void {
	if (stages.has('grades')) russianGrades(tile, world);
	if (stages.has('cap')) capOfDraw(tile, world);
	if (stages.has('receipts')) exportIncome(tile, world);
	if (stages.has('hardCurrency')) hardCurrencyOfDraw(tile, world);
	if (stages.has('exchange') || stages.has('base')) growthOfDraw(tile, world.draw);
	if (stages.has('exchange')) exchangeOfDraw(tile, world);
	if (stages.has('taxes')) {
		taxesOfDraw(tile, world);
		profitTaxOfDraw(tile, world);
	}
	if (stages.has('base')) {
		if (world.series === world.baseline) baseOfDraw(tile, startYear, world);
		else copyBase(world);
	}
	if (stages.has('fund')) fundOfDraw(tile, world);
}

/** The budget-rule base of the baseline stands in both worlds. */
function copyBase({ series, at, baseline, baseAt }: DrawWorld): void {
	series.budgetBase.set(baseline.budgetBase.subarray(baseAt, baseAt + MONTHS), at);
}
