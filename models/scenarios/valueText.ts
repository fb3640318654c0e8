import type { Fault } from '../parameters/check.ts';
import { checkValue } from '../parameters/check.ts';
import { parameter } from '../parameters/registry.ts';
import type { ParameterId } from '../parameters/registry.ts';
import type { ParameterValue, PathPoints } from '../parameters/types.ts';

/** Decimal numbers as people and programs write them; no hexadecimal, no Infinity. */
const DECIMAL = /^[-−+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d{1,3})?$/i;
/** Says that the points of a layer below are dropped. */
const NO_PATH = 'none';

/**
 * Value of a parameter as an address or a command line writes it.
 *
 * @example valueText([[0, 1.2], [4, 1.8]]); // => '0:1.2,4:1.8'
 */
export function valueText(value: ParameterValue | null): string {
	if (value === null) return NO_PATH;
	if (typeof value === 'object') return value.map((point) => point.join(':')).join(',');
	return String(value);
}

/**
 * Value of a parameter from its text, checked.
 *
 * @returns the value, or a fault that names what the parameter requires
 * @example readValue('opec.offsetShare', '0.3'); // => { value: 0.3, fault: null }
 */
export function readValue(
	id: ParameterId,
	text: string
): { value: ParameterValue | null; fault: Fault | null } {
	const value = untrustedValue(id, text);
	const fault = value === null ? null : checkValue(id, value);
	return { value: value as ParameterValue | null, fault };
}

/** Value of the right kind where the text has one, else the text itself, which no check lets pass. */
function untrustedValue(id: ParameterId, text: string): unknown {
	const { kind } = parameter(id);
	if (kind === 'choice') return text;
	if (kind === 'number') return decimal(text) ?? text;
	return text === NO_PATH ? null : (points(text) ?? text);
}

/**
 * Number that a text writes in decimals; null where it writes none. Blanks around it say nothing: in an address a plus
 * sign is one.
 *
 * @example decimal(' 0.3'); // => 0.3
 */
export function decimal(text: string): number | null {
	const digits = text.trim();
	// Adding 0 turns -0 into 0, which is the same value with one spelling less.
	return DECIMAL.test(digits) ? Number(digits.replace('−', '-')) + 0 : null;
}

function points(text: string): PathPoints | null {
	const pairs = text.split(',').map((pair) => pair.split(':').map(decimal));
	const complete = pairs.every((pair) => pair.length === 2 && pair.every((number) => number !== null));
	return complete ? (pairs as unknown as PathPoints) : null;
}
