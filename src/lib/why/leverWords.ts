import { parameter } from '#models/parameters/registry.ts';
import type { ParameterId } from '#models/parameters/registry.ts';
import type { UnitName } from '#models/units.ts';
import { decimalsFor, fixed, NO_BREAK } from '$lib/format/number.ts';
import { unitWords, worded, writtenFactor } from '$lib/format/unit.ts';

/** What stands before a number and behind it where there is room for a word or two; the field beside the lever has the whole unit. */
const SHORT: Readonly<Partial<Record<UnitName, readonly [before: string, behind: string]>>> = {
	'mb/d per yr': ['', 'mb/d a year'],
	'USD/bbl': ['$', ''],
	'USD/bbl per mb/d': ['$', 'per mb/d'],
	'USD bn/yr': ['$', 'bn'],
	'kUSD per b/d': ['$', 'k'],
	'RUB/USD': ['', 'roubles'],
	'RUB/t': ['', 'roubles'],
	'RUB bn': ['', 'bn roubles'],
	'RUB bn/month': ['', 'bn roubles'],
	'RUB bn/yr': ['', 'bn roubles'],
	'Mt/month': ['', 'Mt'],
	fraction: ['', '%'],
	'fraction/yr': ['', '%'],
	month: ['month ', ''],
	sd: ['', 'sd'],
	'1': ['', '']
};
/** Scales that stand close to their number. */
const CLOSE = ['bn', 'k'];

/** Significant figures of a lever's value, and the most that tell two of them apart: what a press on one sets. */
const FIGURES = 2;
const FIGURES_HIGH = 4;
/** Size below which a value is none. */
const NONE = 1e-8;

/** A value of a lever in two or three figures, without its unit. */
function figures(value: number, unit: UnitName, count: number): string {
	const written = value * writtenFactor(unit);
	const text = fixed(written, Math.min(count + 1, decimalsFor(written, count)));
	if (Number(text) !== 0) return text;
	return Math.abs(written) < NONE ? '0' : fixed(written, decimalsFor(written, 1));
}

/**
 * A value of a lever in two or three figures with its unit in a word: what stands at the end of a bar.
 *
 * @param count significant figures
 * @example shortLeverValue('venezuela.target', 2.6); // => '2.6 mb/d'
 * @example shortLeverValue('grades.heavyPressure', -0.55); // => '−$0.55 per mb/d'
 */
export function shortLeverValue(id: ParameterId, value: number, count = FIGURES): string {
	const spec = parameter(id);
	if (spec.kind !== 'number') return String(value);
	const [before, behind] = SHORT[spec.unit] ?? ['', unitWords(spec.unit)];
	const text = figures(value, spec.unit, count).replace(/^(−?)/, (sign) => sign + before);
	if (behind === '') return text;
	return CLOSE.includes(behind) ? text + behind : text + NO_BREAK + behind.replaceAll(' ', NO_BREAK);
}

/**
 * Two values of a lever side by side, in as many figures as tell them apart.
 *
 * @returns null where they are the same to four figures
 * @example apart('venezuela.target', 2.02, 1.97); // => ['2.02 mb/d', '1.97 mb/d']
 */
export function apart(id: ParameterId, one: number, other: number): readonly [string, string] | null {
	for (let count = FIGURES; count <= FIGURES_HIGH; count++) {
		const [left, right] = [one, other].map((value) => shortLeverValue(id, value, count));
		if (left !== right) return [left, right];
	}
	return null;
}

/**
 * The same with its unit in full, for who hears it.
 *
 * @example fullLeverValue('grades.discount', 12); // => '$12 a barrel'
 */
export function fullLeverValue(id: ParameterId, value: number): string {
	const spec = parameter(id);
	if (spec.kind !== 'number') return String(value);
	if (spec.unit === 'month') return shortLeverValue(id, value);
	return worded(figures(value, spec.unit, FIGURES), unitWords(spec.unit));
}
