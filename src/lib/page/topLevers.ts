import { GROUPS, parameter } from '#models/parameters/registry.ts';
import type { ParameterId } from '#models/parameters/registry.ts';
import type { Warning } from '#models/warnings/warnings.ts';

/** Levers that stand on top: what people argue about first. */
export const TOP_LEVERS: readonly ParameterId[] = [
	'venezuela.target',
	'venezuela.yearsToTarget',
	'opec.offsetShare',
	'grades.discount',
	'outlook.vintage'
];

/** Lever on top beside which a warning stands: the first that it names, where both concern the same station; else null. */
export function leverOf({ levers, station }: Warning): ParameterId | null {
	const lever = TOP_LEVERS.find((id) => id === levers[0]);
	if (lever === undefined) return null;
	const { group } = parameter(lever);
	return GROUPS.find(({ id }) => id === group)?.station === station ? lever : null;
}
