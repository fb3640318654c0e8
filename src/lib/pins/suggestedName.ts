import { parameter, PARAMETERS, valueOf } from '#models/parameters/registry.ts';
import type { Parameter, ParameterId } from '#models/parameters/registry.ts';
import type { ParameterValue, PathPoints } from '#models/parameters/types.ts';
import { NAME_LENGTH, shortText } from '#models/text/cleanText.ts';
import { assumptionsOf, bundlesOf } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { tidy } from '#models/scenarios/tidy.ts';
import { leverWords } from '../answer/leverWords.ts';
import { isLevelPath, pathOutput } from '../answer/pathOutput.ts';
import { leverValue } from './leverValue.ts';

/** Own values that a name tells; more would not fit beside a line. Judgement. */
const TOLD = 2;
/** Levers that the path of a name already tells. */
const PATH_LEVERS: readonly ParameterId[] = ['venezuela.target', 'venezuela.yearsToTarget', 'venezuela.path'];

/**
 * Name that says what a scenario assumes: who it is by, or how much in how long, and what was changed.
 *
 * @example suggestedName(EMPTY_SCENARIO); // => '2.2 mb/d in 10 years'
 */
export function suggestedName(scenario: Scenario): string {
	return shortText(assumedParts(scenario, TOLD).join(', '), NAME_LENGTH);
}

/**
 * What a scenario assumes, piece by piece.
 *
 * @param told own values that are told at most; the others are counted
 */
export function assumedParts(scenario: Scenario, told: number): string[] {
	const { own } = tidy(scenario);
	const changed = PARAMETERS.filter(({ id }) => own[id] !== undefined);
	const bundles = bundlesOf(scenario).map(({ label }) => label);
	const movesPath = changed.some(({ id }) => PATH_LEVERS.includes(id));
	const path = scenario.preset === null || movesPath ? [pathName(scenario)] : [];
	// Levers of the answer come first: what is only counted is what it does not name.
	const isFirst = ({ id }: Parameter) => Number(ALWAYS_TOLD.includes(id));
	const others = changed
		.filter(({ id }) => !PATH_LEVERS.includes(id))
		.sort((one, other) => isFirst(other) - isFirst(one));
	const values = others.slice(0, told).map((parameter) => changeName(parameter, own[parameter.id] ?? null));
	const more = others.length > told ? [`${others.length - told} more`] : [];
	return [...bundles, ...path, ...values, ...more];
}

/** Levers of the answer's sentence that are told beside the path even where nobody moved them. */
const ALWAYS_TOLD: readonly ParameterId[] = ['venezuela.delivery', 'opec.offsetShare'];

/** Levers of the answer that nobody moved, as they stand. */
export function answerLevers(scenario: Scenario): string[] {
	const { own } = tidy(scenario);
	const assumptions = assumptionsOf(scenario);
	return ALWAYS_TOLD.filter((id) => own[id] === undefined).map((id) =>
		changeName(parameter(id), valueOf(assumptions, id))
	);
}

function pathName(scenario: Scenario): string {
	const { path, target, yearsToTarget } = assumptionsOf(scenario).venezuela;
	if (path !== null) return pathPointsName(path);
	return `${target} mb/d in ${yearsToTarget} ${yearsToTarget === 1 ? 'year' : 'years'}`;
}

/** A path of points by its ends: a pair of numbers alone would read as a range. */
function pathPointsName(path: PathPoints): string {
	const [first, last] = [path[0], path[path.length - 1]].map(([, output]) => pathOutput(output));
	if (isLevelPath(path)) return `level at ${first} mb/d`;
	const way = last > first ? 'rising' : last < first ? 'falling' : 'back';
	return `${first} ${way} to ${last} mb/d`;
}

/** A lever and its value, as short as they can be said. */
function changeName(parameter: Parameter, value: ParameterValue | null): string {
	if (parameter.kind === 'number' && typeof value === 'number')
		return `${parameter.label} ${leverWords(parameter, value)}`;
	const isDefinition = parameter.id === 'settlement.definition';
	return `${isDefinition ? 'Hard currency:' : parameter.label} ${leverValue(parameter, value)}`;
}
