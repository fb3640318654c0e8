import type { Assumptions, Overrides, ParameterId } from './registry.ts';
export interface Fault { readonly where: string; readonly message: string }
export function checkValue(_id: ParameterId, _value: unknown): Fault | null { return null; }
export function checkOverrides(input: unknown): { overrides: Overrides; faults: Fault[] } { return { overrides: input as Overrides, faults: [] }; }
export function checkAssumptions({ russia }: Assumptions): Fault[] {
	if (russia.crudeExports + russia.productExports <= russia.production) return [];
	return [{ where: 'russia.crudeExports', message: 'russia.crudeExports plus russia.productExports requires no more than russia.production' }];
}
