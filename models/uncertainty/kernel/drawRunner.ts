import { changeStarts } from '../../exports/directLosses.ts';
import { exportIncome } from '../../exports/exportIncome.ts';
import { budgetBase, wealthFund } from '../../fiscal/budgetRule.ts';
import { marketQuantities } from '../../market/quantities.ts';
import { undisturbedMarket } from '../../market/worldMarket.ts';
import { worldOutlook } from '../../outlook/outlook.ts';
import type { Outlook } from '../../outlook/outlook.ts';
import type { Assumptions } from '../../parameters/registry.ts';
import type { SeriesRecord } from '../../series.ts';
import { MONTHS } from '../../timeline.ts';
import { capitalSpending } from '../../venezuela/capital.ts';
import { counterfactualPath } from '../../venezuela/counterfactual.ts';
import type { Stage } from './plan.ts';
import { quickClearing } from './quickClearing.ts';
import { quickIncome, restOfIncome } from './quickIncome.ts';
import { quickAnticipation, quickBrent, quickRussia } from './quickPrices.ts';
import { quickSupply } from './quickSupply.ts';
import { quickGrowth, quickRate, quickTaxes } from './quickTaxes.ts';

/** Memory that a draw needs besides its two worlds; written over by the next draw. */
export interface DrawMemory {
	readonly extra: Float64Array;
	readonly price: Float64Array;
	readonly anticipated: Float64Array;
	readonly growth: Float64Array;
	/** No change at all: what the baseline adds to Venezuelan output. */
	readonly none: Float64Array;
}

/** Fresh memory for draws. */
export function drawMemory(): DrawMemory {
	const months = () => new Float64Array(MONTHS);
	return { extra: months(), price: months(), anticipated: months(), growth: months(), none: months() };
}

/** What a draw is computed with. */
export interface DrawWork {
	assumptions: Assumptions;
	/** Results that are asked for (see `stagesFor`); series of other stages keep stale numbers. */
	readonly stages: ReadonlySet<Stage>;
	readonly memory: DrawMemory;
	baseline: SeriesRecord;
	readonly scenario: SeriesRecord;
}

/** The baseline of a draw: `run`'s, with quick forms of the stages that take longest. */
export function baselineOfDraw(work: DrawWork): void {
	const { assumptions, stages, memory, baseline } = work;
	const { venezuela, russia, fx } = assumptions;
	const outlook = worldOutlook(assumptions.outlook, baseline.brent);
	counterfactualPath(venezuela.initialOutput, venezuela.counterfactualDecline, baseline.venezuelaOutput);
	if (stages.has('capital')) baseline.capital.fill(venezuela.holdCapex);
	if (stages.has('quantities')) undisturbedMarket(assumptions, outlook, baseline);
	else if (stages.has('russia')) baseline.russiaOutput.fill(russia.production);
	income(work, outlook, null, baseline);
	if (stages.has('exchange') || stages.has('base')) quickGrowth(fx.drift, memory.growth);
	if (stages.has('exchange')) {
		for (let month = 0; month < MONTHS; month++)
			baseline.exchangeRate[month] = fx.rate * memory.growth[month];
	}
	if (stages.has('taxes')) quickTaxes(assumptions, memory.growth, baseline);
	if (stages.has('base')) budgetBase(assumptions, outlook.startYear, memory.growth, baseline.budgetBase);
	if (stages.has('fund')) wealthFund(assumptions.budget, baseline);
}

/** The scenario of a draw whose baseline stands. */
export function scenarioOfDraw(work: DrawWork, outlook: Outlook): void {
	const { assumptions, stages, memory, baseline, scenario } = work;
	const { extra, price, anticipated, growth } = memory;
	const { venezuela, market, fx } = assumptions;
	quickSupply(venezuela, baseline.venezuelaOutput, scenario.venezuelaOutput, extra);
	if (stages.has('capital')) capitalSpending(venezuela, scenario.venezuelaOutput, scenario.capital);
	if (stages.has('market')) {
		quickClearing(assumptions, outlook, extra, price, scenario.opecCut);
		quickAnticipation(price, market.anticipation, anticipated);
		quickBrent(outlook.brent, anticipated, scenario.brent);
	}
	if (stages.has('quantities')) marketQuantities(assumptions, outlook, extra, anticipated, scenario);
	else if (stages.has('russia'))
		quickRussia(assumptions, anticipated, scenario.opecCut, scenario.russiaOutput);
	income(work, outlook, extra, scenario);
	if (stages.has('exchange')) {
		quickGrowth(fx.drift, growth);
		quickRate(fx, growth, scenario.taxPrice, baseline.taxPrice, scenario.exchangeRate);
	}
	if (stages.has('taxes')) quickTaxes(assumptions, growth, scenario);
	if (stages.has('base')) scenario.budgetBase.set(baseline.budgetBase);
	if (stages.has('fund')) wealthFund(assumptions.budget, scenario);
}

/** Grades, receipts and hard currency of one world; a running cap goes through the stages' own functions. */
function income(
	{ assumptions, stages, memory }: DrawWork,
	outlook: Outlook,
	extra: Float64Array | null,
	world: SeriesRecord
): void {
	if (!stages.has('income')) return;
	if (assumptions.cap.rule !== 'fixed') {
		exportIncome(assumptions, outlook, extra, world);
		return;
	}
	const lossesFrom = extra ? changeStarts(extra) : MONTHS;
	quickIncome(assumptions, outlook.brent, extra ?? memory.none, lossesFrom, world);
	if (stages.has('details')) restOfIncome(assumptions, world);
}
