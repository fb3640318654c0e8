import type { StationId } from '#models/stations.ts';
import type { Letter } from '$lib/pins/letters.ts';
import { amount } from './amount.ts';
import type { Phrase } from './phrase.ts';
import { plain, series } from './phrase.ts';
import { STATION_WORDS } from './stationWords.ts';

/** What a pin changes in the year of the sentence. */
export interface Change {
	readonly letter: Letter;
	/** Null when the pin does not reach that year, or has no answer in it. */
	readonly value: number | null;
	/** Whether no price clears the pin's own market in that year, so that there is no answer. */
	readonly isUnanswered?: boolean;
}

/** What the sentence tells. */
export interface Telling {
	readonly station: StationId;
	readonly year: number;
	readonly changes: readonly Change[];
	/** The pin that the others are measured against; null: each pin's world without the Venezuelan change. */
	readonly against: Letter | null;
}

/** Change that prints as none at two significant figures beside the others. Judgement. [share of the largest] */
const UNSEEN = 0.005;

/**
 * The comparison in one sentence, and a second that says how far the ends are apart.
 *
 * @example textOf(sentence({ station: 'price', year: 2031, changes: [{ letter: 'A', value: -1.2 }], against: null }))
 */
export function sentence(telling: Telling): Phrase[] {
	const { year, changes, against } = telling;
	const known = changes.filter((change) => change.value !== null && change.letter !== against) as Known[];
	const opening = [plain('In '), { text: String(year), role: 'year' } as const, plain(' ')];
	const without = [...missing(changes), ...unanswered(telling)];
	if (known.length === 0) return [...opening, ...nothing(changes)];
	if (known.length > 1 && areAlike(telling, known)) return [...opening, ...alike(telling, known), ...without];
	const first = doTake(telling, known) ? takes(known) : described(telling, known);
	return [...opening, ...first, ...without, ...gap(telling, known)];
}

/** "there is no answer with A or B: no price clears the market …" */
function nothing(changes: readonly Change[]): Phrase[] {
	const none = changes.filter(({ isUnanswered }) => isUnanswered);
	if (none.length === 0)
		return [plain('none of the pins can be compared: their outlooks end earlier or start later.')];
	const pins = series(none.map(({ letter }) => [pin(letter)]));
	return [
		plain('there is no answer with '),
		...pins,
		plain(`: ${NO_PRICE}, so that nothing can be compared.`)
	];
}

/** Why there is no answer: a month of the year has no price, or one that the year carries on. */
const NO_PRICE = 'no price clears the market in a month that counts';

type Known = Change & { readonly value: number };

function doTake({ station, against }: Telling, known: readonly Known[]): boolean {
	return known.every(({ value }) => value < 0) && station === 'income' && against === null;
}

/** "$1.2 lower", or "the same" beside much larger changes. */
function changed({ station }: Telling, value: number, largest: number): string {
	if (Math.abs(value) <= UNSEEN * largest) return 'the same';
	return `${amount(station, value)} ${value < 0 ? 'lower' : 'higher'}`;
}

const largestOf = (known: readonly Known[]): number => Math.max(...known.map(({ value }) => Math.abs(value)));

/** Whether the sentence would print one figure for all pins. */
function areAlike(telling: Telling, known: readonly Known[]): boolean {
	const words = known.map(({ value }) => changed(telling, value, largestOf(known)));
	return new Set(words).size === 1;
}

/** "A and B each take $3.1bn a year from Russia." */
function alike(telling: Telling, known: readonly Known[]): Phrase[] {
	const { station, against } = telling;
	const { subject } = STATION_WORDS[station];
	const pins = series(known.map(({ letter }) => [pin(letter)]));
	const [{ value }] = known;
	if (doTake(telling, known))
		return [...pins, plain(` each take ${amount(station, value)} a year from Russia.`)];
	const words = changed(telling, value, largestOf(known));
	if (words !== 'the same')
		return [
			plain(`${subject} is ${words} with `),
			...pins,
			plain(against === null ? '.' : ` than with ${against}.`)
		];
	if (against === null) return [...pins, plain(` leave ${subject} as it is.`)];
	return [plain(`${subject} is the same with `), ...pins, plain(` as with ${against}.`)];
}

/** "A takes $4.4bn, B $9.7bn and C $7.6bn a year from Russia.": no amount is told by its colour alone. */
function takes(known: readonly Known[]): Phrase[] {
	const clauses = known.map(({ letter, value }, at): Phrase[] => [
		pin(letter),
		plain(at === 0 ? ' takes ' : ' '),
		{ text: amount('income', value), role: letter }
	]);
	return [...series(clauses), plain(' a year from Russia.')];
}

/** "Brent is $1.2 lower with A, $2 higher with B and as before with C." */
function described(telling: Telling, known: readonly Known[]): Phrase[] {
	const { station, against } = telling;
	const words = known.map(({ value }) => changed(telling, value, largestOf(known)));
	const clauses = known.map(({ letter }, at) => [
		{ text: words[at], role: letter } as const,
		plain(' with '),
		pin(letter)
	]);
	const than = words.every((one) => one === 'the same') ? 'as' : 'than';
	const rest = against === null ? plain('.') : plain(` ${than} with ${against}.`);
	return [plain(`${STATION_WORDS[station].subject} is `), ...series(clauses), rest];
}

/** Names the pins that do not reach the year. */
function missing(changes: readonly Change[]): Phrase[] {
	const letters = changes
		.filter(({ value, isUnanswered }) => value === null && !isUnanswered)
		.map(({ letter }) => [pin(letter)]);
	if (letters.length === 0) return [];
	return [
		plain(' '),
		...series(letters),
		plain(letters.length === 1 ? ' does not reach that year.' : ' do not reach that year.')
	];
}

/** "B has no answer in 2031: no price clears the market …" */
function unanswered({ changes, year }: Telling): Phrase[] {
	const letters = changes.filter(({ isUnanswered }) => isUnanswered).map(({ letter }) => [pin(letter)]);
	if (letters.length === 0) return [];
	const verb = letters.length === 1 ? 'has' : 'have';
	return [plain(' '), ...series(letters), plain(` ${verb} no answer in ${year}: ${NO_PRICE}.`)];
}

/** How far the lowest change is from the highest: by value, so that a rise and a fall are the ends of a mixed lot. */
function gap({ station, against }: Telling, known: readonly Known[]): Phrase[] {
	if (known.length < 2 || against !== null) return [];
	const sorted = [...known].sort((a, b) => a.value - b.value);
	const [lowest, highest] = [sorted[0], sorted[sorted.length - 1]];
	const apart = highest.value - lowest.value;
	if (apart <= UNSEEN * largestOf(known)) return [plain(' There is next to nothing between them.')];
	const between = [
		plain(' Between '),
		pin(lowest.letter),
		plain(' and '),
		pin(highest.letter),
		plain(` lie ${amount(station, apart)}`)
	];
	return [...between, plain(station === 'income' || station === 'budget' ? ' a year.' : '.')];
}

function pin(letter: Letter): Phrase {
	return { text: letter, role: letter };
}
