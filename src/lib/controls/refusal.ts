import { checkValue } from '#models/parameters/check.ts';
import type { Fault } from '#models/parameters/check.ts';
import { POINTS_REQUIRED } from '#models/parameters/pathFault.ts';
import { parameter as parameterOf, valueOf } from '#models/parameters/registry.ts';
import type { Assumptions, Parameter, ParameterId } from '#models/parameters/registry.ts';
import type { NumberSpec, PathSpec } from '#models/parameters/types.ts';
import { quoted } from '#models/text/cleanText.ts';
import { MINUS } from '$lib/format/number.ts';
import { unitWords, withUnit, writtenValue } from '$lib/format/unit.ts';
import type { Value } from '$lib/state/simulator.svelte.ts';
import { valueWords } from './valueWords.ts';

/** What a lever was asked for and did not take. */
export interface Wished {
	readonly value: Value;
	/** What was typed; absent where the value was dragged, stepped or chosen. */
	readonly typed?: string | undefined;
}

/** A number alone, which needs no second writing. */
const PLAIN = /^[-+−]?[\d.,]+$/;

/**
 * Why a lever kept its value, in the words and the unit of its field; the fault's own words are for addresses and terminals.
 *
 * @param assumptions as they stand, the asked value not among them
 * @example refusal(fault, parameter('opec.offsetShare'), DEFAULTS, { value: -0.6, typed: '-60' });
 * // => '“OPEC+ makes room” takes −50 to 100 %; you typed −60.'
 */
export function refusal(fault: Fault, parameter: Parameter, assumptions: Assumptions, asked: Wished): string {
	const isLegalAlone = asked.value === null || checkValue(parameter.id, asked.value) === null;
	if (isLegalAlone) return clashWords(fault, parameter, valueOf(assumptions, parameter.id) as Value);
	const name = `“${parameter.label}”`;
	if (parameter.kind === 'number')
		return `${name} takes ${rangeWords(parameter)}; ${askedWords(parameter, asked)}.`;
	if (parameter.kind === 'choice') {
		const labels = parameter.options.map(({ label }) => label);
		return `${name} takes one of ${labels.join(', ')}; you asked for ${quoted(String(asked.value))}.`;
	}
	return pathRefusal(parameter, fault);
}

/**
 * Why the points of a path were not taken.
 *
 * @param fault of the points, or of a text that holds none
 */
export function pathRefusal({ label, unit }: Parameter & PathSpec, { requires, got }: Fault): string {
	const wanted =
		requires === POINTS_REQUIRED
			? `points, each as years:${unit}, such as 0:1.2, 4:1.8`
			: requires.replace('…', ' to ');
	return `“${label}” takes ${wanted}; you typed ${got}.`;
}

/** From where to where a number goes. The name of a lever that counts months says so itself. */
export function rangeWords({ low, high, unit, step }: NumberSpec): string {
	const words = unit === 'month' ? '' : ` ${unitWords(unit)}`;
	return `${writtenValue(low, unit, step)} to ${writtenValue(high, unit, step)}${words}`.trimEnd();
}

/** What was asked for; a text with units or a sum also as the value that it has. */
function askedWords({ unit, step }: NumberSpec, { value, typed }: Wished): string {
	const written = unit === 'month' ? writtenValue(value as number, unit, step) : null;
	const full = written ?? withUnit(value as number, unit, step);
	if (typed === undefined) return `you asked for ${full}`;
	const text = quoted(typed);
	return PLAIN.test(text)
		? `you typed ${text.replace(/^[-−]/, MINUS)}`
		: `you typed “${text}”, which is ${full}`;
}

/** Why values that are legal one by one do not go together: the fault's condition, with names in place of ids. */
function clashWords(fault: Fault, parameter: Parameter, kept: Value): string {
	const stays =
		parameter.kind === 'number'
			? withUnit(kept as number, parameter.unit, parameter.step)
			: valueWords(parameter, kept);
	const { where, requires, got, beside, ids } = fault;
	const rule =
		beside === null ? `${where} requires ${requires}` : `${where} with ${beside} can be ${requires}`;
	return `“${parameter.label}” stays at ${stays}: ${named(rule, ids)}, and would be ${got}.`;
}

/** A text with the names of some levers in place of their ids. */
export function named(text: string, ids: readonly ParameterId[]): string {
	const names = new Map<string, string>(ids.map((id) => [id, `“${parameterOf(id).label}”`]));
	return text
		.split(' ')
		.map((word) => names.get(word) ?? word)
		.join(' ');
}
