import type { Assumptions } from '#models/parameters/registry.ts';
import { settlement } from '#models/parameters/groups/settlement.ts';

/**
 * What counts as hard currency under the definition in force, to stand in a sentence.
 *
 * @example definitionWords({ ...settlement, definition: 'nonRouble' }); // => 'all but roubles'
 */
export function definitionWords({ definition }: Pick<Assumptions['settlement'], 'definition'>): string {
	const label = settlement.definition.options.find(({ value }) => value === definition)?.label ?? definition;
	return label.charAt(0).toLowerCase() + label.slice(1);
}
