import { changeStarts } from '../../exports/directLosses.ts';
import { exportIncome } from '../../exports/exportIncome.ts';
import { budgetBase, wealthFund } from '../../fiscal/budgetRule.ts';
import { roubleGrowth } from '../../fiscal/roubleGrowth.ts';
import { marketQuantities } from '../../market/quantities.ts';
import { anticipatedPrices } from '../../market/anticipation.ts';
import { clearPath } from '../../market/clearPath.ts';
import { undisturbedMarket } from '../../market/worldMarket.ts';
import { worldOutlook } from '../../outlook/outlook.ts';
import type { Outlook } from '../../outlook/outlook.ts';
import type { Assumptions } from '../../parameters/registry.ts';
import type { SeriesRecord } from '../../series.ts';
import { MONTHS } from '../../timeline.ts';
import { capitalSpending } from '../../venezuela/capital.ts';
import { counterfactualPath } from '../../venezuela/counterfactual.ts';
import { extraOutput } from '../../venezuela/extraOutput.ts';
import { supplyPath } from '../../venezuela/supplyPath.ts';
import type { Stage } from './plan.ts';
import { quickIncome, restOfIncome } from './quickIncome.ts';
import { quickBrent, quickRussia } from './quickPrices.ts';
import { quickRate, quickTaxes } from './quickTaxes.ts';

/** What a draw is computed with and into; written over by the next draw. */
export interface DrawWork {
	assumptions: Assumptions;
	/** The outlook with the draw's own Brent, which stands in the baseline. */
	outlook: Outlook;
	baseline: SeriesRecord;
	readonly scenario: SeriesRecord;
	readonly extra: Float64Array;
	readonly price: Float64Array;
	readonly anticipated: Float64Array;
	readonly growth: Float64Array;
	/** Months in which no price clears the scenario's market; none where the market is not asked for. */
	uncleared: readonly number[];
	/** No change at all: what the baseline adds to Venezuelan output. */
	readonly none: Float64Array;
}

/** Work for draws, with fresh memory. */
export function drawWork(
	assumptions: Assumptions,
	outlook: Outlook,
	baseline: SeriesRecord,
	scenario: SeriesRecord
): DrawWork {
	const months = () => new Float64Array(MONTHS);
	return {
		assumptions,
		outlook,
		baseline,
		scenario,
		extra: months(),
		price: months(),
		anticipated: months(),
		growth: months(),
		uncleared: [],
		none: months()
	};
}

/** A step of a draw. Steps are called from a list, so that the engine compiles each by itself and whole. */
export type Step = (work: DrawWork) => void;
type Listed = readonly [stage: Stage, step: Step];

/** The baseline's steps in the order of `run`. */
const BASELINE: readonly Listed[] = [
	['venezuela', ({ assumptions, baseline }) => worldOutlook(assumptions.outlook, baseline.brent)],
	[
		'venezuela',
		({ assumptions: { venezuela }, baseline }) =>
			counterfactualPath(venezuela.initialOutput, venezuela.counterfactualDecline, baseline.venezuelaOutput)
	],
	['capital', ({ assumptions, baseline }) => baseline.capital.fill(assumptions.venezuela.holdCapex)],
	['russia', ({ assumptions, baseline }) => baseline.russiaOutput.fill(assumptions.russia.production)],
	['quantities', ({ assumptions, outlook, baseline }) => undisturbedMarket(assumptions, outlook, baseline)],
	['income', (work) => income(work, null, work.baseline)],
	['details', (work) => details(work, work.baseline)],
	['growth', ({ assumptions, growth }) => roubleGrowth(assumptions.fx.drift, growth)],
	['exchange', ({ assumptions, growth, baseline }) => undisturbedRate(assumptions.fx.rate, growth, baseline)],
	['taxes', ({ assumptions, growth, baseline }) => quickTaxes(assumptions, growth, baseline)],
	[
		'base',
		({ assumptions, outlook, growth, baseline }) =>
			budgetBase(assumptions, outlook.startYear, growth, baseline.budgetBase)
	],
	['fund', ({ assumptions, baseline }) => wealthFund(assumptions.budget, baseline)]
];

/** The scenario's steps in the order of `run`; the baseline of the draw stands already. */
const SCENARIO: readonly Listed[] = [
	[
		'venezuela',
		({ assumptions: { venezuela }, baseline, scenario, extra }) => {
			supplyPath(venezuela, baseline.venezuelaOutput, scenario.venezuelaOutput);
			extraOutput(scenario.venezuelaOutput, baseline.venezuelaOutput, extra);
		}
	],
	[
		'capital',
		({ assumptions, scenario }) =>
			capitalSpending(assumptions.venezuela, scenario.venezuelaOutput, scenario.capital)
	],
	[
		'market',
		(work) => {
			const { assumptions, outlook, extra, price, anticipated, scenario } = work;
			work.uncleared = clearPath(assumptions, outlook, extra, scenario.opecCut, {
				price,
				anticipated
			}).uncleared;
		}
	],
	[
		'market',
		({ assumptions, price, anticipated }) =>
			anticipatedPrices(price, assumptions.market.anticipation, anticipated)
	],
	['market', ({ outlook, anticipated, scenario }) => quickBrent(outlook.brent, anticipated, scenario.brent)],
	[
		'russia',
		({ assumptions, anticipated, scenario }) =>
			quickRussia(assumptions, anticipated, scenario.opecCut, scenario.russiaOutput)
	],
	[
		'quantities',
		({ assumptions, outlook, extra, anticipated, scenario }) =>
			marketQuantities(assumptions, outlook, extra, anticipated, scenario)
	],
	['income', (work) => income(work, work.extra, work.scenario)],
	['details', (work) => details(work, work.scenario)],
	['growth', ({ assumptions, growth }) => roubleGrowth(assumptions.fx.drift, growth)],
	[
		'exchange',
		({ assumptions, growth, baseline, scenario }) =>
			quickRate(assumptions.fx, growth, scenario.taxPrice, baseline.taxPrice, scenario.exchangeRate)
	],
	['taxes', ({ assumptions, growth, scenario }) => quickTaxes(assumptions, growth, scenario)],
	['base', ({ baseline, scenario }) => scenario.budgetBase.set(baseline.budgetBase)],
	['fund', ({ assumptions, scenario }) => wealthFund(assumptions.budget, scenario)]
];

/** Grades, receipts and hard currency of one world; a running cap goes through the stages' own functions. */
function income(
	{ assumptions, outlook, none }: DrawWork,
	extra: Float64Array | null,
	world: SeriesRecord
): void {
	if (assumptions.cap.rule !== 'fixed') {
		exportIncome(assumptions, outlook, extra, world);
		return;
	}
	const lossesFrom = extra ? changeStarts(extra) : MONTHS;
	quickIncome(assumptions, outlook.brent, extra ?? none, lossesFrom, world);
}

/** What the quick form of income leaves out; nothing where the stages' own functions were used. */
function details({ assumptions }: DrawWork, world: SeriesRecord): void {
	if (assumptions.cap.rule === 'fixed') restOfIncome(assumptions, world);
}

/** Exchange rate of the baseline: nominal growth alone. */
function undisturbedRate(rate: number, growth: Float64Array, { exchangeRate }: SeriesRecord): void {
	for (let month = 0; month < MONTHS; month++) exchangeRate[month] = rate * growth[month];
}

/** Steps of both worlds that the asked stages need, in order. */
export interface DrawSteps {
	readonly baseline: readonly Step[];
	/** To be done once the draw's baseline stands. */
	readonly scenario: readonly Step[];
}

/**
 * Steps for a set of stages (see `stagesFor`); series of other stages keep stale numbers.
 */
export function drawSteps(stages: ReadonlySet<Stage>): DrawSteps {
	const chosen = (listed: readonly Listed[]) =>
		listed.filter(([stage]) => stages.has(stage)).map(([, step]) => step);
	return { baseline: chosen(BASELINE), scenario: chosen(SCENARIO) };
}

/** Does a list of steps for one draw. */
export function doSteps(steps: readonly Step[], work: DrawWork): void {
	for (let index = 0; index < steps.length; index++) steps[index](work);
}
