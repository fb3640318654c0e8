import { copyAlike } from '../parameters/alike.ts';
import type { Assumptions } from '../parameters/registry.ts';

/** Assumptions as a record whose groups are its own and may be written. */
export type Writable = Record<string, Record<string, unknown>>;

/** A copy of the assumptions, its groups copied too. */
export function writableCopy(assumptions: Assumptions): Writable {
	const copy = copyAlike(assumptions) as unknown as Writable;
	for (const group of Object.keys(copy)) copy[group] = copyAlike(copy[group]);
	return copy;
}
