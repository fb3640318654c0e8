import * as registry from './registry.ts';
import type { GroupName, ParameterId } from './registry.ts';
import type * as numbers from './types.ts';
import type { ParameterWords } from './types.ts';
import { wordsOf } from './words.ts';

/** A parameter that is a number within a range, with all that is told of it. */
export type NumberSpec = numbers.NumberSpec & ParameterWords;
/** A parameter that is one of a few named options, with all that is told of it. */
export type ChoiceSpec = numbers.ChoiceSpec & ParameterWords;
/** A parameter that is a path of points, with all that is told of it. */
export type PathSpec = numbers.PathSpec & ParameterWords;
/** A parameter of any kind, with all that is told of it. */
export type ParameterSpec = NumberSpec | ChoiceSpec | PathSpec;
/** A parameter with its place in the registry and all that is told of it: what library, terminal and tables give. */
export type Parameter = ParameterSpec & {
	readonly id: ParameterId;
	readonly group: GroupName;
	readonly name: string;
};

/** Numbers and words as one document, in the order in which it is read. */
function described(one: registry.Parameter): Parameter {
	const { kind, label, standing, sources, ...rest } = one;
	const { meaning, basis, disputes } = wordsOf(one.id);
	return { kind, label, meaning, standing, basis, sources, disputes, ...rest } as Parameter;
}

/** Every parameter with its words, in registry order. */
export const PARAMETERS: readonly Parameter[] = registry.PARAMETERS.map(described);

const BY_ID: ReadonlyMap<string, Parameter> = new Map(PARAMETERS.map((one) => [one.id, one]));

/**
 * Passport of a parameter, with its words.
 *
 * @example parameter('fx.oilElasticity').disputes[0].who; // => 'The year 2025'
 */
export function parameter(id: ParameterId): Parameter {
	return BY_ID.get(id)!;
}
