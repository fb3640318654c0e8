import { worldOutlook } from '../outlook/outlook.ts';
import type { Assumptions } from '../parameters/registry.ts';
import { MONTHS } from '../timeline.ts';
import type { ChosenResult } from './chosenResult.ts';
import type { DrawColumns } from './drawColumns.ts';
import { SLICE } from './drawEngine.ts';
import { readerOf } from './drawOutput.ts';
import { scratchWorld } from './drawWorlds.ts';
import { drawAssumptions } from './kernel/drawAssumptions.ts';
import { doSteps, drawSteps, drawWork } from './kernel/drawSteps.ts';
import { stagesFor } from './kernel/plan.ts';
import { YEARS } from '../summary.ts';
import { withoutAnswers } from './withoutAnswers.ts';

/**
 * A chosen number for each draw, in the order of the draws; NaN where a draw has no answer: no price clears its market in the
 * year, or it carries such a month on.
 *
 * @param assumptions values of all that no column holds
 * @param columns values of what is drawn, one a draw
 * @param count number of draws
 * @returns generator that yields the number of draws done after each slice and returns the values
 */
export function* drawValues(
	assumptions: Assumptions,
	columns: DrawColumns,
	count: number,
	{ series, year, of }: ChosenResult
): Generator<number, Float64Array> {
	const draws = drawAssumptions(assumptions, columns);
	const baseline = scratchWorld();
	const scenario = scratchWorld();
	const outlook = { ...worldOutlook(assumptions.outlook, new Float64Array(MONTHS)), brent: baseline.brent };
	const work = drawWork(draws.assumptions, outlook, baseline, scenario);
	const steps = drawSteps(stagesFor([series]));
	const output = { series, by: 'year', of } as const;
	const read = readerOf(output);
	const years = new Float64Array(YEARS);
	const values = new Float64Array(count);
	for (let draw = 0; draw < count; draw++) {
		draws.put(draw);
		doSteps(steps.baseline, work);
		doSteps(steps.scenario, work);
		read(baseline, scenario, years);
		withoutAnswers(output, work, years);
		values[draw] = years[year];
		if ((draw + 1) % SLICE === 0) yield draw + 1;
	}
	return values;
}
