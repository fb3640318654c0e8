import type { ParameterId } from '#models/parameters/registry.ts';

/** Levers that are offered for an embedded chart: those on top of the page and of its sentence. An address takes any. */
export const OFFERED_LEVERS: readonly ParameterId[] = [
	'venezuela.target',
	'venezuela.yearsToTarget',
	'venezuela.delivery',
	'opec.offsetShare',
	'grades.discount',
	'outlook.vintage'
];
