import type { Fault } from '#models/parameters/fault.ts';
import { POINTS_REQUIRED } from '#models/parameters/pathFault.ts';
import { isParameterId, parameter } from '#models/parameters/registry.ts';
import type { ParameterId } from '#models/parameters/registry.ts';
import { requiredRange } from '#models/parameters/requiredRange.ts';
import type { ChoiceOption, NumberSpec } from '#models/parameters/types.ts';
import { named, rangeWords } from '../controls/refusal.ts';
import { withUnit, writtenFactor } from '../format/unit.ts';
import { bare, stands } from './holder.ts';
import type { Holder } from './holder.ts';
import { listed } from './listed.ts';

/** What a lever is called on the page. */
export const leverName = (id: ParameterId): string => `“${parameter(id).label}”`;

/** Fault of the value of a lever, or of values that do not go together; null where it is of something else. */
export function parameterFault(fault: Fault, holder: Holder): string | null {
	const { where, requires, got, beside, ids } = fault;
	if (!isParameterId(where)) return null;
	const spec = parameter(where);
	const name = leverName(where);
	if (requires === 'one value') return null;
	if (beside !== null)
		return `${name} and ${leverName(beside)} together can be ${named(requires, ids)}; the ${holder} has ${got}.`;
	if (spec.kind === 'choice')
		return `${name} is ${listed(spec.options.map(optionWords))}; ${stands(where, got, holder)}.`;
	if (spec.kind === 'path') return pathWords(name, fault, holder);
	// What else may be wrong with a number has no range to state.
	if (requires !== requiredRange(spec)) return null;
	return `${name} takes ${rangeWords(spec)}; ${stands(where, got, holder)}${inUnit(spec, got)}.`;
}

const optionWords = ({ label, value }: ChoiceOption): string => `${label} (${value})`;

function pathWords(name: string, { where, requires, got }: Fault, holder: Holder): string {
	const wanted =
		requires === POINTS_REQUIRED
			? 'points, each as years:mb/d, such as 0:1.2,4:1.8'
			: requires.replace('…', ' to ');
	return `${name} takes ${wanted}; the ${holder} has ${bare(got)} (${where}).`;
}

/** A share as the page writes it: an address holds it as a fraction. */
function inUnit({ unit, step }: NumberSpec, got: string): string {
	const value = Number(got);
	return writtenFactor(unit) === 1 || !Number.isFinite(value)
		? ''
		: `, which is ${withUnit(value, unit, step)}`;
}
