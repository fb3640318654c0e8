import { quoted } from '../text/cleanText.ts';
import { fault } from './fault.ts';
import type { Fault } from './fault.ts';
import { NEAREST_HIGH } from './nearest.ts';
import { nearestId } from './nearestId.ts';
import { isWithin, pathFault } from './pathFault.ts';
import { isParameterId, parameter } from './registry.ts';
import type { Assumptions, Overrides, ParameterId } from './registry.ts';
import { requiredRange } from './requiredRange.ts';
import { shownNumber, shownValue } from './shownValue.ts';
import type { ParameterValue, PathPoints } from './types.ts';

export type { Fault } from './fault.ts';

/** Room for the rounding of sums such as 4.7 + 2.6. [mb/d] */
const ROUNDING = 1e-9;

/**
 * Fault of an untrusted value for a parameter; null where it is legal. No points are a legal path.
 *
 * @param id may itself be untrusted: an unknown one is a fault that names the nearest
 * @example checkValue('venezuela.target', 99)?.message; // => 'venezuela.target requires 0.3…4 mb/d, got 99'
 */
export function checkValue(id: ParameterId, value: unknown): Fault | null {
	if (!isParameterId(id)) return unknownId(id);
	const spec = parameter(id);
	if (spec.kind === 'path') return value === null ? null : pathFault(id, spec, value);
	if (spec.kind === 'number') {
		return isWithin(value, spec.low, spec.high) ? null : fault(id, requiredRange(spec), shownNumber(value));
	}
	const values = spec.options.map((option) => option.value);
	if (values.some((legal) => legal === value)) return null;
	return fault(id, `one of ${values.join(', ')}`, shownValue(value));
}

function unknownId(text: string, isHelped = true): Fault {
	const nearest = isHelped ? nearestId(text) : null;
	const got = quoted(text);
	return fault('override', 'a known parameter id', nearest ? `${got}; nearest: ${nearest}` : got);
}

/**
 * Legal part of untrusted overrides, in a record of its own, and a fault for every key that has none.
 *
 * Only the input's own keys count. Negative zero becomes zero.
 *
 * @param input JSON or anything else
 * @example checkOverrides({ 'venezuela.target': 2, x: 1 }).overrides; // => { 'venezuela.target': 2 }
 */
export function checkOverrides(input: unknown): { overrides: Overrides; faults: Fault[] } {
	if (!isPlain(input)) return { overrides: {}, faults: [fault('overrides', 'an object', shownInput(input))] };
	const faults: Fault[] = [];
	const legal: [string, ParameterValue | null][] = [];
	for (const id of Object.keys(input)) {
		const value = input[id];
		const wrong = isParameterId(id) ? checkValue(id, value) : unknownId(id, faults.length < NEAREST_HIGH);
		if (wrong) faults.push(wrong);
		else legal.push([id, withoutNegativeZero(value as ParameterValue | null)]);
	}
	return { overrides: Object.fromEntries(legal), faults };
}

/** Whether keys and values are all there is to an object: a list, a map or a date is not plain. */
function isPlain(input: unknown): input is Record<string, unknown> {
	return Object.prototype.toString.call(input) === '[object Object]';
}

function shownInput(input: unknown): string {
	return input === null ? 'null' : shownValue(input);
}

/** A copy that shares nothing with untrusted points. Adding 0 turns -0 into 0. */
function withoutNegativeZero(value: ParameterValue | null): ParameterValue | null {
	if (typeof value === 'number') return value + 0;
	if (typeof value !== 'object' || value === null) return value;
	return value.map(([years, output]) => [years + 0, output + 0]) satisfies PathPoints;
}

/**
 * Faults of values that are legal one by one but not together.
 *
 * crudeExports + productExports <= production
 *
 * @param assumptions complete, each value legal
 * @example checkAssumptions(DEFAULTS); // => []
 */
export function checkAssumptions({ russia }: Assumptions): Fault[] {
	const { crudeExports, productExports, production } = russia;
	if (crudeExports + productExports <= production + ROUNDING) return [];
	const got = `${crudeExports} + ${productExports} mb/d of ${production}`;
	return [
		fault('russia.crudeExports', 'no more than russia.production', got, {
			beside: 'russia.productExports',
			ids: ['russia.crudeExports', 'russia.productExports', 'russia.production']
		})
	];
}
