import { FUNCTIONS } from '#models/measure/measure.ts';
import type { FunctionName } from '#models/measure/measure.ts';
import { SERIES, SERIES_NAMES } from '#models/series.ts';

/** A name that a formula may hold, with what it means. */
export interface Completion {
	readonly name: string;
	readonly meaning: string;
	/** Unit of its values, in words. */
	readonly unit: string;
	/** What stands behind the name, and where in that the caret goes; a series has nothing behind it. */
	readonly behind: string;
}

/** A word of a formula: its place, and what is typed of it. */
interface Word {
	readonly from: number;
	readonly until: number;
	readonly text: string;
}

/** What the functions make of a measure, in words. */
const MEANINGS: Readonly<Record<FunctionName, string>> = {
	delta: 'Scenario less baseline, month by month',
	mean: 'Mean over all months',
	sum: 'Sum over all months',
	at: 'Mean of one calendar year'
};
const UNIT_OF_FUNCTION = 'in the unit of what it holds';

/**
 * Every name that a formula may hold: functions first, then the series in the order of the chain.
 *
 * @param year calendar year that `at` is offered with
 */
export function completions(year: number): readonly Completion[] {
	const functions = FUNCTIONS.map((name) => ({
		name,
		meaning: MEANINGS[name],
		unit: UNIT_OF_FUNCTION,
		behind: name === 'at' ? `(, ${year})` : '()'
	}));
	const series = SERIES_NAMES.map((name) => ({
		name,
		meaning: SERIES[name].label,
		unit: SERIES[name].unit,
		behind: ''
	}));
	return [...functions, ...series];
}

/**
 * The word of a formula that ends at the caret; empty where none does.
 *
 * @param caret place of the caret, from 0
 * @example wordAt('2 * bre', 7); // => { from: 4, until: 7, text: 'bre' }
 */
export function wordAt(formula: string, caret: number): Word {
	const before = /[A-Za-z_$][\w$]*$/.exec(formula.slice(0, caret))?.[0] ?? '';
	const isInside = /^[\w$]/.test(formula.slice(caret));
	const text = isInside ? '' : before;
	return { from: caret - text.length, until: caret, text };
}

/**
 * Names that a word may become: those that start with it, then those that have it in the name or its meaning. None of a word
 * that is a name already, so that Tab and Enter mean what they always do.
 *
 * @example fitting('ura', completions(2031)).map(({ name }) => name); // => ['urals']
 */
export function fitting(word: string, all: readonly Completion[]): readonly Completion[] {
	if (word === '' || all.some(({ name }) => name === word)) return [];
	const asked = word.toLowerCase();
	const starts = all.filter(({ name }) => name.toLowerCase().startsWith(asked));
	const holds = all.filter(
		(one) => !starts.includes(one) && `${one.name} ${one.meaning}`.toLowerCase().includes(asked)
	);
	return [...starts, ...holds];
}

/**
 * A formula with a word of it completed, and where the caret then stands: within the brackets of a function, where something
 * is still to be written.
 *
 * @example completed('2 * del', wordAt('2 * del', 7), delta); // => { formula: '2 * delta()', caret: 10 }
 */
export function completed(
	formula: string,
	{ from, until }: Word,
	{ name, behind }: Completion
): { readonly formula: string; readonly caret: number } {
	const rest = formula.slice(until);
	const isOpened = /^\s*\(/.test(rest);
	const tail = isOpened ? '' : behind;
	return {
		formula: `${formula.slice(0, from)}${name}${tail}${rest}`,
		caret: from + name.length + (behind === '' ? 0 : isOpened ? rest.indexOf('(') + 1 : 1)
	};
}
