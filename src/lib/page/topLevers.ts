import type { ParameterId } from '#models/parameters/registry.ts';

/** Levers that stand on top: what people argue about first. */
export const TOP_LEVERS: readonly ParameterId[] = [
	'venezuela.target',
	'venezuela.yearsToTarget',
	'opec.offsetShare',
	'grades.discount',
	'outlook.vintage'
];
