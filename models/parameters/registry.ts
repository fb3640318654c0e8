import { copyAlike, roomy } from './alike.ts';
import { budget } from './groups/budget.ts';
import { cap } from './groups/cap.ts';
import { direct } from './groups/direct.ts';
import { fiscal } from './groups/fiscal.ts';
import { fx } from './groups/fx.ts';
import { grades } from './groups/grades.ts';
import { market } from './groups/market.ts';
import { opec } from './groups/opec.ts';
import { outlook } from './groups/outlook.ts';
import { russia } from './groups/russia.ts';
import { settlement } from './groups/settlement.ts';
import { shock } from './groups/shock.ts';
import { venezuela } from './groups/venezuela.ts';
import type { ParameterSpec, ParameterValue, PathPoints } from './types.ts';

export { EXPLANATION_GROUPS, GROUPS } from './parameterGroups.ts';

/** Every parameter once, by group and name, downstream. */
export const REGISTRY = {
	outlook,
	venezuela,
	market,
	opec,
	shock,
	grades,
	cap,
	russia,
	settlement,
	direct,
	fx,
	fiscal,
	budget
} as const satisfies Record<string, Record<string, ParameterSpec>>;

type Registry = typeof REGISTRY;
/** Name of a group of parameters, the part of an id before its point. */
export type GroupName = keyof Registry;

type ValueOf<Spec> = Spec extends { kind: 'number' }
	? number
	: Spec extends { kind: 'choice'; options: readonly { value: infer Value }[] }
		? Value
		: PathPoints | null;

/** Complete values of all parameters: everything a run depends on. */
export type Assumptions = {
	readonly [Group in GroupName]: {
		readonly [Name in keyof Registry[Group]]: ValueOf<Registry[Group][Name]>;
	};
};

/** `group.name`: the same in code, JSON, address and table; never reused once published. */
export type ParameterId = { [Group in GroupName]: `${Group}.${keyof Registry[Group] & string}` }[GroupName];

/** Value of a parameter, by its id. */
export type ParameterOf<Id extends ParameterId> = Id extends `${infer Group extends GroupName}.${infer Name}`
	? Name extends keyof Registry[Group]
		? ValueOf<Registry[Group][Name]>
		: never
	: never;

/** A scenario as its differences: absent ids keep what lies beneath. */
export type Overrides = { readonly [Id in ParameterId]?: ParameterOf<Id> };

/** A parameter with its place in the registry. */
export type Parameter = ParameterSpec & {
	readonly id: ParameterId;
	readonly group: GroupName;
	readonly name: string;
};

function parametersOf([group, specs]: [string, Record<string, ParameterSpec>]): Parameter[] {
	return Object.entries(specs).map(
		([name, spec]) => ({ ...spec, id: `${group}.${name}`, group, name }) as Parameter
	);
}

/** Every parameter in registry order. */
export const PARAMETERS: readonly Parameter[] = Object.entries(REGISTRY).flatMap(parametersOf);

const BY_ID: ReadonlyMap<string, Parameter> = new Map(PARAMETERS.map((one) => [one.id, one]));

/**
 * Passport of a parameter.
 *
 * @example parameter('venezuela.target').label; // => 'Target output'
 */
export function parameter(id: ParameterId): Parameter {
	return BY_ID.get(id)!;
}

/** Whether a text is the id of a parameter. */
export function isParameterId(text: string): text is ParameterId {
	return BY_ID.has(text);
}

type Values = Record<string, Record<string, ParameterValue | null>>;

function defaultsOf(specs: Record<string, ParameterSpec>): Record<string, ParameterValue | null> {
	return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, spec.default]));
}

/** Assumptions with nothing changed. */
export const DEFAULTS = Object.fromEntries(
	Object.entries(REGISTRY).map(([group, specs]) => [group, roomy(defaultsOf(specs))])
) as unknown as Assumptions;

/**
 * Assumptions with some values replaced; `base` stays as it is and untouched groups are shared with it.
 *
 * @param base complete and legal
 * @param overrides legal (see `checkOverrides`); an id that is absent or undefined keeps the base's value
 * @example withOverrides(DEFAULTS, { 'opec.offsetShare': 0.3 }).opec.offsetShare; // => 0.3
 */
export function withOverrides(base: Assumptions, overrides: Overrides): Assumptions {
	const before = base as unknown as Values;
	const after: Values = copyAlike(before);
	for (const id of Object.keys(overrides)) {
		const place = BY_ID.get(id);
		const value = overrides[id as ParameterId];
		if (!place || value === undefined) continue;
		const { group, name } = place;
		if (after[group] === before[group]) after[group] = copyAlike(before[group]);
		after[group][name] = value;
	}
	return after as unknown as Assumptions;
}

/**
 * Value of a parameter in a set of assumptions.
 *
 * @example valueOf(DEFAULTS, 'venezuela.target'); // => 2.2
 */
export function valueOf<Id extends ParameterId>(assumptions: Assumptions, id: Id): ParameterOf<Id> {
	const { group, name } = parameter(id);
	return (assumptions as unknown as Values)[group][name] as ParameterOf<Id>;
}
