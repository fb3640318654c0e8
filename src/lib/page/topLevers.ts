import { GROUPS, parameter } from '#models/parameters/registry.ts';
import type { ParameterId } from '#models/parameters/registry.ts';
import type { Warning } from '#models/warnings/warnings.ts';

/** What people argue about first. A brief prints them, and an embedded chart may bring them along; an address takes any. */
export const MAIN_LEVERS: readonly ParameterId[] = [
	'venezuela.target',
	'venezuela.yearsToTarget',
	'venezuela.delivery',
	'opec.offsetShare',
	'grades.discount',
	'outlook.vintage'
];

/** Those of them that stand on top of the page; what is delivered stands in its sentence alone. */
export const TOP_LEVERS: readonly ParameterId[] = MAIN_LEVERS.filter((id) => id !== 'venezuela.delivery');

/** Lever on top beside which a warning stands: the first that it names, where both concern the same station; else null. */
export function leverOf({ levers, station }: Warning): ParameterId | null {
	const lever = TOP_LEVERS.find((id) => id === levers[0]);
	if (lever === undefined) return null;
	const { group } = parameter(lever);
	return GROUPS.find(({ id }) => id === group)?.station === station ? lever : null;
}
