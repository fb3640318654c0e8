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

/** A value of a lever in two or three figures, without its unit. */
function figures(value: number, unit: UnitName): string {
	const written = value * writtenFactor(unit);
	return fixed(written, Math.min(3, decimalsFor(written, 2)));
}

/**
 * A value of a lever in two or three figures with its unit in a word: what stands at the end of a bar.
 *
 * @example shortLeverValue('venezuela.target', 2.6); // => '2.6 mb/d'
 * @example shortLeverValue('grades.heavyPressure', -0.55); // => '−$0.55 per mb/d'
 */
export function shortLeverValue(id: ParameterId, value: number): string {
	const spec = parameter(id);
	if (spec.kind !== 'number') return String(value);
	const [before, behind] = SHORT[spec.unit] ?? ['', unitWords(spec.unit)];
	const text = figures(value, spec.unit).replace(/^(−?)/, (sign) => sign + before);
	if (behind === '') return text;
	return CLOSE.includes(behind) ? text + behind : text + NO_BREAK + behind.replaceAll(' ', NO_BREAK);
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
	return worded(figures(value, spec.unit), unitWords(spec.unit));
}
