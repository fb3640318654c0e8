import { incomePartSeries } from '#models/explain/incomeFactors.ts';
import type { IncomeFactor } from '#models/explain/incomeFactors.ts';
import type { Simulation } from '#models/simulate.ts';
import { unansweredMonths } from '#models/unansweredMonths.ts';

/** Parts of the change in hard currency month by month, as they can be drawn. */
export interface PartsOverTime {
	/** [USD bn/month], one value a month; 0 where there is no answer. */
	readonly series: Readonly<Record<IncomeFactor, Float64Array>>;
	/** Whether some month has no answer. */
	readonly hasGaps: boolean;
}

/** The parts that make the change in hard currency, month by month; nothing where no price clears the market. */
export function partsOverTime(simulation: Simulation): PartsOverTime {
	const series = incomePartSeries(simulation);
	const gaps = unansweredMonths('hardCurrencyRevenue', simulation);
	for (const values of Object.values(series)) for (const month of gaps) values[month] = 0;
	return { series, hasGaps: gaps.length > 0 };
}
