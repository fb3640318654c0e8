import type { UnitName } from '#models/units.ts';
import { absence, reach } from '$lib/near/reach.ts';
import type { TypedValue } from './typedValue.ts';

/** What reads a typed text: fetched when a field is entered. */
export const typedReader = () => import('./typedValue.ts');

/**
 * Value of what was typed, once what reads it has come.
 *
 * @param unit the parameter's
 * @param group the parameter's, which says what a tonne of it is
 */
export async function typedLate(text: string, unit: UnitName, group: string): Promise<TypedValue> {
	try {
		return (await reach(typedReader)).typedValue(text, unit, group);
	} catch (error) {
		return { value: null, remark: '', fault: `what reads it ${absence(error)}` };
	}
}
