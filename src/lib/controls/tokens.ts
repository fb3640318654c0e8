import type { TypedUnit } from './unitTable.ts';

/** A number, a unit, or a sign of arithmetic in a typed text. */
export type Token =
	| { readonly kind: 'number'; readonly value: number }
	| { readonly kind: 'unit'; readonly unit: TypedUnit; readonly text: string }
	| { readonly kind: 'sign'; readonly sign: string };

/** A number as people write it: thousands in groups of three, a point, a power of ten. */
const NUMBER = /^(\d[\d,]*(\.[\d,]*)?|\.\d+)(e[-+]?\d{1,3})?/i;
const GROUPED = /^[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/;

/** Why a text is no value; shown to its writer. */
export class TypedFault extends Error {}

/**
 * Words of a typed value.
 *
 * @throws {TypedFault} at a sign, a unit or a comma that cannot be read
 */
export function tokens(text: string, units: readonly TypedUnit[]): Token[] {
	const found: Token[] = [];
	let rest = text.trim().replaceAll('−', '-').replaceAll('×', '*').replaceAll('\u00a0', ' ');
	while (rest !== '') {
		const [token, length] = next(rest, units);
		if (token) found.push(token);
		rest = rest.slice(length).trimStart();
	}
	return found;
}

/** First word of a text, and how long it is. A dollar sign before a number says nothing more than the field. */
function next(rest: string, units: readonly TypedUnit[]): [Token | null, number] {
	const number = NUMBER.exec(rest)?.[0];
	if (number !== undefined) return [{ kind: 'number', value: plain(number) }, number.length];
	const unit = unitAt(rest, units);
	if (/^\$\s*[\d.]/.test(rest)) return [null, 1];
	if (unit !== null) return unit;
	if ('+-*/()'.includes(rest[0])) return [{ kind: 'sign', sign: rest[0] }, 1];
	const word = /^[^\s\d+*()]+/.exec(rest)?.[0] ?? rest[0];
	throw new TypedFault(`“${word}” is no unit of this lever; ${known(units)}`);
}

/** Longest unit that a text starts with. */
function unitAt(rest: string, units: readonly TypedUnit[]): [Token, number] | null {
	const lower = rest.toLowerCase();
	const spelled = units.flatMap((unit) => unit.spellings.map((spelling) => ({ unit, spelling })));
	const fits = spelled
		.filter(
			({ spelling }) =>
				lower.startsWith(spelling.toLowerCase()) && !/^[a-z]/.test(lower.slice(spelling.length))
		)
		.sort((one, other) => other.spelling.length - one.spelling.length);
	if (fits.length === 0) return null;
	const { unit, spelling } = fits[0];
	return [{ kind: 'unit', unit, text: rest.slice(0, spelling.length) }, spelling.length];
}

/** Value of a number's text. A comma that does not group thousands could be a decimal one: refused. */
function plain(text: string): number {
	const [mantissa, ...power] = text.split(/(?=e)/i);
	if (/\..*,/.test(mantissa))
		throw new TypedFault(`“${mantissa}” is no number: a comma stands behind its point`);
	if (mantissa.includes(',') && !GROUPED.test(mantissa)) {
		throw new TypedFault(
			`“${mantissa}” is ambiguous: a comma groups thousands here; write ${mantissa.replace(',', '.')} with a point`
		);
	}
	return Number(mantissa.replaceAll(',', '') + power.join(''));
}

/** What units a field takes. */
export function known(units: readonly TypedUnit[]): string {
	const names = units.flatMap(({ spellings }) => spellings.slice(0, 1));
	return names.length === 0 ? 'it takes a plain number' : `it takes ${names.join(', ')}`;
}
