import type { Scenario } from '#models/scenarios/scenario.ts';
import { yearsOf } from '#models/scenarios/state.ts';
import { SERIES } from '#models/series.ts';
import type { SeriesName } from '#models/series.ts';
import { clearingRemarks } from './clearingRemarks.ts';
import { datedScenario } from './datedScenario.ts';
import { oneOf, oneSeries } from './flagValues.ts';
import type { Flags, FlagSpecs } from './flags.ts';
import { gathered } from './gathered.ts';
import { KINDS } from './results/drawsRecord.ts';
import type { Kind } from './results/drawsRecord.ts';
import { YEAR_FLAG } from './yearFlag.ts';

/** How a single number of a run is named, the same for every command that looks at one. */
export const RESULT_FLAGS: FlagSpecs = {
	result: { value: 'series', help: 'what is looked at (hardCurrencyRevenue)' },
	year: YEAR_FLAG,
	of: { value: 'level|difference', help: 'the scenario, or its difference from the baseline (difference)' }
};

/** What is said of a result where no uncertain assumption makes a difference to it. */
export const NOTHING_MOVES = 'Nothing moves this result.';

/** One number of a run: a series' figure of a calendar year. */
export interface NamedResult {
	readonly series: SeriesName;
	/** Calendar year. */
	readonly year: number;
	/** Index of the year from the first of the outlook. */
	readonly index: number;
	readonly of: Kind;
}

/**
 * Scenario that flags choose and the result of it that they name; that it is no answer becomes a remark of theirs.
 *
 * @throws {InputError} naming every fault of both
 */
export async function chosenResult(
	flags: Flags
): Promise<{ readonly scenario: Scenario; readonly result: NamedResult }> {
	const { series, of, dated } = await gathered({
		series: () => oneSeries(flags, 'result', 'hardCurrencyRevenue'),
		of: () => oneOf(flags, 'of', KINDS, 'difference'),
		dated: () => datedScenario(flags)
	});
	const { scenario, year } = dated;
	flags.remarks.push(...clearingRemarks(scenario, [year], [series]));
	return { scenario, result: { series, year, index: year - yearsOf(scenario).from, of } };
}

/** What the JSON of an analysis says of the number that it looks at. */
export function resultRecord({ series, year, of }: NamedResult): {
	readonly result: SeriesName;
	readonly year: number;
	readonly of: Kind;
} {
	return { result: series, year, of };
}

/**
 * Result in words.
 *
 * @example resultWords(result); // => 'Brent in 2031, difference from the baseline, USD/bbl'
 */
export function resultWords({ series, year, of }: NamedResult): string {
	const { label, yearlyUnit } = SERIES[series];
	const kind = of === 'difference' ? ', difference from the baseline' : '';
	return `${label} in ${year}${kind}, ${yearlyUnit}`;
}
