import { listed } from '$lib/format/listed.ts';
import type { Front, Lead } from './leads.ts';
import { leads } from './leads.ts';

/** Changes of the lead that a title tells one by one. Judgement: more would lose its reader. */
const TURNS_TOLD = 1;

/** What those at the front do. */
export interface FrontWords {
	/** Of one: "costs Russia most". */
	readonly most: string;
	/** Of several: "cost Russia most". */
	readonly share: string;
	/** Of all pins alike: "cost Russia the same". */
	readonly alike: string;
}

/**
 * All years in words.
 *
 * @param hasGaps whether some of them have no answer, and so no figures
 * @example everyYear(false); // => 'in every year'
 */
export function everyYear(hasGaps: boolean): string {
	return hasGaps ? 'in every year with an answer' : 'in every year';
}

/**
 * Who stands at the front, and until when, in the words of a title.
 *
 * @param fronts at least one year
 * @param count pins that there are
 * @param hasGaps whether years without an answer are not among the fronts
 */
export function leadWords(
	fronts: readonly Front[],
	count: number,
	words: FrontWords,
	hasGaps: boolean
): string {
	const runs = leads(fronts);
	if (runs.length === 0) return shared(fronts, count, words, hasGaps);
	const isShared = fronts.some(({ letters }) => letters.length > 1);
	if (runs.length === 1)
		return isShared ? alone(fronts, runs[0], words) : `${runs[0].letter} ${words.most} ${everyYear(hasGaps)}`;
	const told = runs.length - 1 === TURNS_TOLD ? turn(fronts, runs, words) : turns(fronts, runs, words);
	return told + levelInside(fronts, runs);
}

/** Years with a shared lead between two in which the same pin leads: the runs that are told pass over them. */
function levelInside(fronts: readonly Front[], runs: readonly Lead[]): string {
	const level = fronts.filter(
		({ year, letters }) => letters.length > 1 && runs.some(({ from, last }) => from < year && year < last)
	);
	if (level.length === 0) return '';
	return level.length === 1 ? `; level in ${level[0].year}` : `; level in ${level.length} years between`;
}

/** Nobody ever leads alone. */
function shared(fronts: readonly Front[], count: number, words: FrontWords, hasGaps: boolean): string {
	const letters = constant(fronts);
	if (letters === null) return 'no pin leads alone in any year';
	return letters.length === count
		? `${listed(letters)} ${words.alike}`
		: `${listed(letters)} ${words.share} ${everyYear(hasGaps)}`;
}

/** One pin leads in some years and shares the lead in the others. */
function alone(fronts: readonly Front[], { letter, from, last }: Lead, { most }: FrontWords): string {
	const level = fronts.filter(({ letters }) => letters.length > 1);
	const letters = constant(level);
	const rest = letters === null ? '' : `${listed(letters)} are level`;
	if (level.every(({ year }) => year < from))
		return rest === ''
			? `from ${from} on ${letter} ${most}`
			: `${rest} until ${level[level.length - 1].year}; then ${letter} ${most}`;
	if (level.every(({ year }) => year > last))
		return `${letter} ${most} until ${last}${rest === '' ? '' : `; then ${rest}`}`;
	const where =
		level.length === 1
			? `in every year but ${level[0].year}`
			: `in ${fronts.length - level.length} of ${fronts.length} years`;
	return `${letter} ${most} ${where}${rest === '' || level.length === 1 ? '' : `; in the others ${rest}`}`;
}

/** "C … until 2030; then it is B". */
function turn(fronts: readonly Front[], [first, second]: readonly Lead[], { most }: FrontWords): string {
	const opens = first.from === fronts[0].year;
	const closes = second.last === fronts[fronts.length - 1].year;
	const start = opens ? `until ${first.last}` : span(first);
	if (!closes) return `${first.letter} ${most} ${start}; ${span(second)} it is ${second.letter}`;
	const follows = second.from === first.last + 1;
	return `${first.letter} ${most} ${start}; ${follows ? 'then' : `from ${second.from} on`} it is ${second.letter}`;
}

function turns(fronts: readonly Front[], runs: readonly Lead[], { most }: FrontWords): string {
	const end = runs[runs.length - 1];
	const count = runs.length - 1;
	const closes = end.last === fronts[fronts.length - 1].year;
	const when = closes ? `from ${end.from} on` : span(end);
	return `the lead changes ${count === 2 ? 'twice' : `${count} times`}; ${when} ${end.letter} ${most}`;
}

function span({ from, last }: Lead): string {
	return from === last ? `in ${from}` : `from ${from} to ${last}`;
}

/** Letters at the front of all these years; null where they are not the same in each. */
function constant(fronts: readonly Front[]): Front['letters'] | null {
	const [first, ...others] = fronts.map(({ letters }) => letters);
	return others.every((letters) => letters.join() === first.join()) ? first : null;
}
