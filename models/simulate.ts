import { DomainError } from './errors.ts';
import { exportIncome } from './exports/exportIncome.ts';
import { worldBudget } from './fiscal/budget.ts';
import { budgetBase } from './fiscal/budgetRule.ts';
import { roubleGrowth } from './fiscal/roubleGrowth.ts';
import { clearingResidual } from './market/residual.ts';
import type { MarketPath } from './market/clearPath.ts';
import { disturbedMarket, undisturbedMarket } from './market/worldMarket.ts';
import { worldOutlook } from './outlook/outlook.ts';
import type { Outlook } from './outlook/outlook.ts';
import { checkAssumptions, checkOverrides } from './parameters/check.ts';
import { DEFAULTS, withOverrides } from './parameters/registry.ts';
import type { Assumptions, Overrides } from './parameters/registry.ts';
import type { SeriesRecord } from './series.ts';
import { MONTHS, monthLabel } from './timeline.ts';
import { capitalSpending } from './venezuela/capital.ts';
import { counterfactualPath } from './venezuela/counterfactual.ts';
import { extraOutput } from './venezuela/extraOutput.ts';
import { supplyPath } from './venezuela/supplyPath.ts';
import { MODEL_VERSION } from './version.ts';
import { warningsOf } from './warnings/warnings.ts';
import type { Warning } from './warnings/warnings.ts';
import { newWorlds } from './worlds.ts';
import type { Worlds } from './worlds.ts';

/** Two worlds under the same assumptions: without the Venezuelan change and with it. */
export interface Simulation {
	readonly model: string;
	/** First month, ISO: '2027-01'. */
	readonly from: string;
	/** Calendar year of month 0, a January. */
	readonly startYear: number;
	readonly months: number;
	readonly assumptions: Assumptions;
	readonly outlook: Outlook;
	readonly baseline: SeriesRecord;
	readonly scenario: SeriesRecord;
	/** Largest excess supply that the prices leave in a month that clears, measured anew when asked for. [mb/d] */
	readonly residual: number;
	/** Venezuelan output above the outlook's. [mb/d] */
	readonly extra: Float64Array;
	/** The market's way: log deviations of Brent before and after anticipation. */
	readonly market: MarketPath;
	/** Months in which no price within the solver's range clears the market. */
	readonly uncleared: readonly number[];
	/** What a reader must know about this run; computed when first asked for. */
	readonly warnings: readonly Warning[];
}

/**
 * Both worlds for a set of differences from the defaults.
 *
 * @param overrides parameter id → value; absent ids keep their default
 * @throws {DomainError} naming every illegal id and value, with unit and allowed range
 * @example simulate({ 'opec.offsetShare': 0.3 }).startYear; // => 2027
 */
export function simulate(overrides: Overrides = {}): Simulation {
	const { overrides: checked, faults } = checkOverrides(overrides);
	const assumptions = withOverrides(DEFAULTS, checked);
	const all = faults.length > 0 ? faults : checkAssumptions(assumptions);
	if (all.length > 0) throw new DomainError(all);
	return run(assumptions);
}

/**
 * The pipeline: assumptions → Venezuelan path → world market → grades → export receipts → hard currency → budget.
 *
 * @param assumptions complete and legal (see `checkAssumptions`); not checked here
 * @param into receives the series: who runs the model in a loop and keeps nothing of it spares a third of the time
 * @returns both worlds; a month whose market no price clears is among `uncleared`
 * @example run(DEFAULTS).from; // => '2027-01'
 */
export function run(assumptions: Assumptions, into: Worlds = newWorlds()): Simulation {
	const { baseline, scenario, memory } = into;
	const { extra } = memory;
	const { venezuela } = assumptions;
	const outlook = worldOutlook(assumptions.outlook, memory.outlookBrent);

	counterfactualPath(venezuela.initialOutput, venezuela.counterfactualDecline, baseline.venezuelaOutput);
	supplyPath(venezuela, baseline.venezuelaOutput, scenario.venezuelaOutput);
	baseline.capital.fill(venezuela.holdCapex);
	capitalSpending(venezuela, scenario.venezuelaOutput, scenario.capital);
	extraOutput(scenario.venezuelaOutput, baseline.venezuelaOutput, extra);

	undisturbedMarket(assumptions, outlook, baseline);
	const market = disturbedMarket(assumptions, outlook, extra, scenario, memory);

	exportIncome(assumptions, outlook, null, baseline);
	exportIncome(assumptions, outlook, extra, scenario);

	const growth = roubleGrowth(assumptions.fx.drift, memory.growth);
	budgetBase(assumptions, outlook.startYear, growth, baseline.budgetBase);
	scenario.budgetBase.set(baseline.budgetBase);
	worldBudget(assumptions, growth, baseline.taxPrice, baseline);
	worldBudget(assumptions, growth, baseline.taxPrice, scenario);

	return new Run(assumptions, outlook, baseline, scenario, extra, market);
}

/** A finished run; what only some readers ask for is computed when they do. */
class Run implements Simulation {
	readonly model = MODEL_VERSION;
	readonly months = MONTHS;
	#warnings: readonly Warning[] | null = null;

	constructor(
		readonly assumptions: Assumptions,
		readonly outlook: Outlook,
		readonly baseline: SeriesRecord,
		readonly scenario: SeriesRecord,
		readonly extra: Float64Array,
		readonly market: MarketPath
	) {}

	get startYear(): number {
		return this.outlook.startYear;
	}

	get from(): string {
		return monthLabel(this.startYear, 0);
	}

	get uncleared(): readonly number[] {
		return this.market.uncleared;
	}

	get residual(): number {
		const { price, uncleared } = this.market;
		return clearingResidual(
			this.assumptions,
			this.outlook,
			this.extra,
			this.scenario.opecCut,
			price,
			uncleared
		);
	}

	get warnings(): readonly Warning[] {
		this.#warnings ??= warningsOf(this);
		return this.#warnings;
	}
}
