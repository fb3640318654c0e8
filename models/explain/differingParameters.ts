import { parameter } from '../parameters/described.ts';
import type { Parameter } from '../parameters/described.ts';
import type { Assumptions } from '../parameters/registry.ts';
import { movedParameters } from './groups.ts';

/**
 * Parameters whose values differ between two sets of assumptions, with their words, in registry order.
 *
 * @example differingParameters(DEFAULTS, withOverrides(DEFAULTS, { 'fx.rate': 90 })).map(({ id }) => id); // => ['fx.rate']
 */
export function differingParameters(from: Assumptions, to: Assumptions): readonly Parameter[] {
	return movedParameters(from, to).map(({ id }) => parameter(id));
}
