import type { Scenario } from '#models/scenarios/scenario.ts';
import { answerLevers, assumedParts } from './suggestedName.ts';

/** Own values that are told; more would not fit two lines beneath a title. Judgement. */
const TOLD = 4;

/**
 * What a chart draws, and of which scenario: for a chart that stands without the page that it came from.
 *
 * @param name that the scenario was given
 * @example ofScenario('USD/bbl', EMPTY_SCENARIO); // => 'USD/bbl. Scenario: 2.2 mb/d in 10 years; Share of the plan delivered 80 %; …'
 */
export function ofScenario(drawn: string, scenario: Scenario, name?: string): string {
	const called = name === undefined ? 'Scenario' : `Scenario “${name}”`;
	return `${drawn}. ${called}: ${[...assumedParts(scenario, TOLD), ...answerLevers(scenario)].join('; ')}.`;
}
