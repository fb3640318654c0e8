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
import type { ParameterSpec, PathPoints } from './types.ts';

export const REGISTRY = { outlook, venezuela, market, opec, shock, grades, cap, russia, settlement, direct, fx, fiscal, budget } as const;
type Registry = typeof REGISTRY;
export type GroupName = keyof Registry;
type ValueOf<Spec> = Spec extends { kind: 'number' } ? number : Spec extends { kind: 'choice'; options: readonly { value: infer Value }[] } ? Value : PathPoints | null;
export type Assumptions = { readonly [Group in GroupName]: { readonly [Name in keyof Registry[Group]]: ValueOf<Registry[Group][Name]> } };
export type ParameterId = { [Group in GroupName]: `${Group}.${keyof Registry[Group] & string}` }[GroupName];
export type ParameterOf<Id extends ParameterId> = Id extends `${infer Group extends GroupName}.${infer Name}` ? Name extends keyof Registry[Group] ? ValueOf<Registry[Group][Name]> : never : never;
export type Overrides = { readonly [Id in ParameterId]?: ParameterOf<Id> };
export type Parameter = ParameterSpec & { readonly id: ParameterId; readonly group: GroupName; readonly name: string };
export const PARAMETERS: readonly Parameter[] = Object.entries(REGISTRY).flatMap(([group, specs]) =>
	Object.entries(specs as Record<string, ParameterSpec>).map(([name, spec]) => ({ ...spec, id: `${group}.${name}`, group, name }) as Parameter)
);
const BY_ID = new Map(PARAMETERS.map((one) => [one.id, one]));
export const parameter = (id: ParameterId): Parameter => BY_ID.get(id)!;
export const DEFAULTS: Assumptions = Object.fromEntries(
	Object.entries(REGISTRY).map(([group, specs]) => [group, Object.fromEntries(Object.entries(specs as Record<string, ParameterSpec>).map(([name, spec]) => [name, spec.default]))])
) as unknown as Assumptions;
export function withOverrides(base: Assumptions, overrides: Overrides): Assumptions {
	const result: Record<string, Record<string, unknown>> = { ...(base as unknown as Record<string, Record<string, unknown>>) };
	for (const [id, value] of Object.entries(overrides)) {
		const [group, name] = id.split('.');
		result[group] = { ...result[group], [name]: value };
	}
	return result as unknown as Assumptions;
}
export function valueOf(assumptions: Assumptions, id: ParameterId): number | string | PathPoints | null {
	const [group, name] = id.split('.');
	return (assumptions as unknown as Record<string, Record<string, number | string | PathPoints | null>>)[group][name];
}
