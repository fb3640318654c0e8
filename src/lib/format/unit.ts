import type { UnitName } from '#models/units.ts';
import { asDollars } from './money.ts';
import { fixed, NO_BREAK, stepDecimals } from './number.ts';

/** How a unit is written beside a number. */
const WRITTEN: Readonly<Partial<Record<UnitName, string>>> = {
	'mb/d per yr': 'mb/d a year',
	'USD/bbl': '$ a barrel',
	'USD/bbl per mb/d': '$ per mb/d',
	'USD bn/yr': '$bn a year',
	'USD bn/month': '$bn a month',
	'RUB bn/month': 'bn roubles a month',
	'RUB bn/yr': 'bn roubles a year',
	'RUB bn': 'bn roubles',
	'RUB/USD': 'roubles per $',
	'RUB/t': 'roubles a tonne',
	'Mt/month': 'Mt a month',
	'kUSD per b/d': '$ thousand per b/d',
	fraction: '%',
	'fraction/yr': '% a year',
	// The name of the lever says it.
	month: '',
	yr: 'years',
	sd: 'standard deviations',
	'1': ''
};

/** Unit as a reader sees it. */
export function unitWords(unit: UnitName): string {
	return WRITTEN[unit] ?? unit;
}

/** Factor from the model's unit to what is written: shares are written in per cent. */
export function writtenFactor(unit: UnitName): number {
	return unit === 'fraction' || unit === 'fraction/yr' ? 100 : 1;
}

/** Decimals with which a parameter's value is written: those of the slider's step, more where the value needs them. */
export function writtenDecimals(value: number, unit: UnitName, step: number): number {
	const factor = writtenFactor(unit);
	return Math.max(stepDecimals(Number((step * factor).toPrecision(6))), neededDecimals(value * factor));
}

/**
 * A parameter's value as its field shows it, without the unit.
 *
 * @param step the slider's step, which fixes the decimals
 * @param atLeast decimals of a value that it stands beside
 */
export function writtenValue(value: number, unit: UnitName, step: number, atLeast = 0): string {
	return fixed(value * writtenFactor(unit), Math.max(atLeast, writtenDecimals(value, unit, step)));
}

/**
 * A range of values with its unit, to two figures of its width.
 *
 * @example writtenRange(0.0112, 0.0445, 'fraction'); // => '1.1 to 4.5 %'
 */
export function writtenRange(low: number, high: number, unit: UnitName): string {
	const factor = writtenFactor(unit);
	const width = Math.abs(high - low) * factor;
	const decimals = width > 0 ? Math.min(6, Math.max(0, 1 - Math.floor(Math.log10(width)))) : 2;
	const words = unitWords(unit);
	const [from, until] = [low, high].map((value) => fixed(value * factor, decimals));
	return `${words.startsWith('$') ? asDollars(from) : from} to ${worded(until, words)}`;
}

/** Decimals that a typed value needs so as not to be shown as another. */
function neededDecimals(value: number): number {
	return Math.min(4, stepDecimals(Number(value.toPrecision(6))));
}

/** A written number with the words of its unit: dollars stand before it, all else behind. */
export function worded(number: string, words: string): string {
	if (words.startsWith('$')) return `${asDollars(number)}${words.slice(1).replace(/^ /, NO_BREAK)}`;
	return words === '' ? number : `${number}${NO_BREAK}${words}`;
}

/** A parameter's value with its unit: `2.2 mb/d`, `35 %`, `$20 a barrel`. */
export function withUnit(value: number, unit: UnitName, step: number): string {
	return worded(writtenValue(value, unit, step), unitWords(unit));
}
