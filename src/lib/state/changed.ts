import { PARAMETERS, valueOf } from '#models/parameters/registry.ts';
import type { Assumptions, ParameterId } from '#models/parameters/registry.ts';
import { sameValue } from '#models/parameters/sameValue.ts';

/** Ids whose value departs from the layers beneath the own values. */
export function changedIds(assumptions: Assumptions, below: Assumptions): ReadonlySet<ParameterId> {
	return new Set(
		PARAMETERS.map(({ id }) => id).filter((id) => !sameValue(valueOf(assumptions, id), valueOf(below, id)))
	);
}
