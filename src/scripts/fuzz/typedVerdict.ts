import { PARAMETERS } from '#models/parameters/registry.ts';
import { typedValue } from '../../lib/controls/typedValue.ts';
import type { Dice } from './dice.ts';
import type { Verdict } from './verdict.ts';

/** Parameters that have a field to type into. */
const FIELDS = PARAMETERS.flatMap((parameter) => (parameter.kind === 'number' ? [parameter] : []));

/** Verdict on what is typed into a lever's field: a finite number, or a sentence why it is none. */
export function typedVerdict(text: string, dice: Dice): Verdict {
	const { unit, group } = dice.pick(FIELDS);
	const { value, fault } = typedValue(text, unit, group);
	if (fault !== null) return fault === '' ? 'a fault without a word' : null;
	return Number.isFinite(value) ? null : `${value} was taken for a number`;
}
