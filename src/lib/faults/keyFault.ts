import type { Fault } from '#models/parameters/fault.ts';
import { isParameterId } from '#models/parameters/registry.ts';
import { fixed } from '../format/number.ts';
import { bare, stands } from './holder.ts';
import type { Holder } from './holder.ts';
import { keyName, WORD_NAMES } from './keyNames.ts';
import { listed } from './listed.ts';
import { leverName } from './parameterFault.ts';

/** Numbers that are told in groups. */
const GROUPED = /-?\d{4,}/g;
/** What is asked for in words of its own, by its key. */
const WANTED: Readonly<Record<string, (requires: string) => string>> = {
	takes: () =>
		'a station, a colon and a number, such as income:-5, or one lever more, such as income:-5:fx.rate',
	seed: grouped,
	threshold: grouped,
	year: (requires) => requires.replace('a year ', '').replace('…', ' to '),
	measure: grouped,
	name: grouped,
	note: grouped
};

/** Fault of what stands under a key that is no lever's; null where the page has no words for it. */
export function keyFault(fault: Fault, holder: Holder): string | null {
	const { where, requires, got } = fault;
	const name = keyName(where);
	if (requires === 'one value')
		return `${name} stands twice in the ${holder} (${where}); the first counts, not ${got.replace(/ besides$/, '')}.`;
	if ((where === 'address' || where === 'file') && requires.startsWith('at most '))
		return `what is read of one ${where} is ${grouped(requires)}; this one has ${grouped(got)}.`;
	if (where === 'v') return `this page reads ${requires} of addresses; ${stands('v', got, holder)}.`;
	if (where === 'spread') return spreadWords(requires, got, holder);
	if (requires.startsWith('one of ')) {
		const words = requires.slice('one of '.length).split(', ');
		return `${name} is ${listed(words.map(wordName))}; ${stands(where, got, holder)}.`;
	}
	if (/^at most \d+$/.test(requires)) return `${name} are ${requires}; the ${holder} has ${got} (${where}).`;
	const wanted = WANTED[where]?.(requires) ?? null;
	return wanted === null ? null : `${name} takes ${wanted}; ${stands(where, got, holder)}.`;
}

/** A range, and numbers in groups of three. */
function grouped(text: string): string {
	return text.replace(/…/g, ' to ').replace(GROUPED, (digits) => fixed(Number(digits), 0));
}

const wordName = (word: string): string =>
	Object.hasOwn(WORD_NAMES, word) ? `${WORD_NAMES[word]} (${word})` : word;

function spreadWords(requires: string, got: string, holder: Holder): string | null {
	const [, range, id] = /^a factor (\S+) for (\S+)$/.exec(requires) ?? [];
	if (range === undefined || !isParameterId(id)) return null;
	return `the spread of ${leverName(id)} in the draws takes ${grouped(range)} times the published one; ${stands('spread', `${id}:${bare(got)}`, holder)}.`;
}
