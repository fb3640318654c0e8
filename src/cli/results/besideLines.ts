import { assumptionsOf } from '#models/scenarios/scenario.ts';
import { run } from '#models/simulate.ts';
import { besideWords } from '$lib/answer/provisos/besideWords.ts';
import { plainBlanks } from '$lib/format/plainBlanks.ts';
import type { NamedScenario } from '../scenarioOperands.ts';

/**
 * Lines that say of each scenario what stands beside its answer on the page; none of one of which nothing does.
 *
 * @param heads what the columns of the scenarios are called
 * @param year calendar year
 */
export function besideLines(
	named: readonly NamedScenario[],
	heads: readonly string[],
	year: number
): string[] {
	return named.flatMap(({ scenario }, index) => {
		const words = plainBlanks(besideWords(scenario, run(assumptionsOf(scenario)), year));
		return words === '' ? [] : [`${heads[index]}: ${words}`];
	});
}
