import type { IncomeFactor, Part } from '#models/explain/incomeFactors.ts';
import { TOLD } from '$lib/format/told.ts';
import { capital } from '$lib/format/words.ts';
import { shareWords } from './shareWords.ts';

/** Name of a part inside a sentence, and whether verbs take it as many. */
interface Name {
	readonly words: string;
	readonly isMany: boolean;
}

const one = (words: string): Name => ({ words, isMany: false });
const many = (words: string): Name => ({ words, isMany: true });

/** Names of the factors where they lower the income, and where they raise it. */
const NAMES: Readonly<Record<IncomeFactor, readonly [lowers: Name, raises: Name]>> = {
	worldPrice: [one('the world price'), one('the world price')],
	discountAndCap: [many('the discount and the cap'), many('the discount and the cap')],
	volume: [many('barrels no longer sold'), many('more barrels sold')],
	settlement: [one('settlement'), one('settlement')],
	directLosses: [many('direct losses'), many('direct losses avoided')]
};

/** Share from which on the largest part is more than all the others together, to rounding. */
const HALF = 0.48;
/** Shares between which the largest part is about the whole. judgement */
const WHOLE_LOW = 0.97;
const WHOLE_HIGH = 1.03;
/** Size of the other parts together, as a share of the whole and of their own sum, from which on they cancel. judgement */
const NOTABLE = 0.05;
const CANCELLED = 3;

const nameOf = ({ id, value }: Part<IncomeFactor>): Name => NAMES[id][value < 0 ? 0 : 1];
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/**
 * Finding of the split of a difference in income, as a sentence.
 *
 * @param parts one a factor [USD bn/yr]
 * @example splitTitle([{ id: 'worldPrice', value: -3 }, { id: 'volume', value: -1 }]); // => 'Three-quarters of the loss is the world price; most of the rest is barrels no longer sold'
 */
export function splitTitle(parts: readonly Part<IncomeFactor>[]): string {
	const total = sumOf(parts.map(({ value }) => value));
	if (Math.abs(total) < TOLD.income) return noTotal(parts);
	const ranked = [...parts].sort((left, right) => (right.value - left.value) * Math.sign(total));
	const share = ranked[0].value / total;
	if (share > WHOLE_HIGH) return moreThanAll(ranked, total);
	if (share < HALF) {
		return `${capital(nameOf(ranked[0]).words)} ${nameOf(ranked[0]).isMany ? 'make' : 'makes'} the largest part of the ${what(total)}, ${shareWords(share)} of it`;
	}
	return share < WHOLE_LOW ? someOf(ranked, total) : aboutAll(ranked, total);
}

const what = (total: number) => (total < 0 ? 'loss' : 'gain');

/** A difference too small to be told: nothing moves, or what moves cancels. */
function noTotal(parts: readonly Part<IncomeFactor>[]): string {
	return parts.every(({ value }) => Math.abs(value) < TOLD.income)
		? 'Nothing changes for Russia’s income, so there is nothing to take apart'
		: 'The parts cancel one another, so Russia’s income does not change';
}

/** The largest part is more than the whole: who takes the difference. */
function moreThanAll(ranked: readonly Part<IncomeFactor>[], total: number): string {
	const [first, last] = [nameOf(ranked[0]), nameOf(ranked[ranked.length - 1])];
	const [verb, away] = total < 0 ? ['give', 'back'] : ['take', 'away'];
	return `${capital(first.words)} alone would make the ${what(total)} larger; ${last.words} ${verb}${last.isMany ? '' : 's'} some ${away}`;
}

/** The largest part is about the whole: nothing else counts, or the others cancel. */
function aboutAll([first, ...others]: readonly Part<IncomeFactor>[], total: number): string {
	const values = others.map(({ value }) => value);
	const moved = sumOf(values.map(Math.abs));
	const cancel = moved > NOTABLE * Math.abs(total) && moved > CANCELLED * Math.abs(sumOf(values));
	if (!cancel) return ofTheWhole(first, total);
	const { words, isMany } = nameOf(first);
	return `${capital(words)} ${isMany ? 'make' : 'makes'} up the ${what(total)}; the other parts nearly cancel one another`;
}

/** The largest part leaves a rest: what most of it is, or what comes next where other parts work against it. */
function someOf([first, second]: readonly Part<IncomeFactor>[], total: number): string {
	const rest = total - first.value;
	const ofRest = second && Math.abs(rest) > TOLD.income ? second.value / rest : 0;
	const start = ofTheWhole(first, total);
	if (ofRest <= 0.5) return start;
	return `${start}; ${ofRest > WHOLE_HIGH ? 'the next largest part' : 'most of the rest'} is ${nameOf(second).words}`;
}

const ofTheWhole = (part: Part<IncomeFactor>, total: number) =>
	`${capital(shareWords(part.value / total))} of the ${what(total)} is ${nameOf(part).words}`;
