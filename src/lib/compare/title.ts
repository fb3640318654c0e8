import { capital, listed } from '$lib/format/words.ts';
import type { StationId } from '#models/stations.ts';
import { YEARS } from '#models/summary.ts';
import type { Letter } from '$lib/pins/letters.ts';
import type { Lettered } from './leads.ts';
import { fronts } from './leads.ts';
import { everyYear, leadWords } from './leadWords.ts';
import type { FrontWords } from './leadWords.ts';
import { STATION_WORDS } from './stationWords.ts';
import { printsAlike } from './written.ts';

/** What a chart of the comparison shows. */
export interface Drawn {
	readonly station: StationId;
	/** Each pin's figures by year, without the one that the others are measured against. */
	readonly pins: readonly Lettered[];
	/** Whether the figures are differences, not levels. */
	readonly isChange: boolean;
	/** The pin that the others are measured against; null: their own worlds without the Venezuelan change. */
	readonly against: Letter | null;
	/** Years in which no price clears a pin's market, so that it has no answer, by pin; absent = none. */
	readonly unanswered?: ReadonlyMap<Letter, ReadonlySet<number>>;
}

/** What those at the front do where levels are compared. */
const levels = (hasGaps: boolean): FrontWords => ({
	most: 'stands highest',
	share: 'stand highest',
	alike: `are level ${everyYear(hasGaps)}`
});

/**
 * Title of a chart of pins: which of them stands farthest, and until when. A difference that the printed figures
 * do not show makes no lead.
 *
 * @example title({ station: 'income', pins, isChange: true, against: null }); // => 'C costs Russia most until 2030; then it is B'
 */
export function title(drawn: Drawn): string {
	const without = drawn.unanswered ?? new Map<Letter, ReadonlySet<number>>();
	const pins = drawn.pins.filter(({ letter, byYear }) => byYear.size > 0 || !without.has(letter));
	return [told({ ...drawn, pins }, without.size > 0), ...unansweredWords(without)].join('; ');
}

/** "B has no answer in any year", for each pin that lacks some. */
function unansweredWords(unanswered: ReadonlyMap<Letter, ReadonlySet<number>>): string[] {
	const letters = new Map<string, Letter[]>();
	for (const [letter, years] of unanswered) {
		const [first] = years;
		const when = years.size === 1 ? String(first) : years.size === YEARS ? 'any year' : `${years.size} years`;
		letters.set(when, [...(letters.get(when) ?? []), letter]);
	}
	return [...letters].map(
		([when, all]) => `${listed(all)} ${all.length === 1 ? 'has' : 'have'} no answer in ${when}`
	);
}

/** Title of the pins that have figures. */
function told({ station, pins, isChange, against }: Drawn, hasGaps: boolean): string {
	const { lowers, raises, measured, subject } = STATION_WORDS[station];
	const figures = pins.flatMap(({ byYear }) => [...byYear.values()]);
	const isNone = isChange && figures.length > 0 && figures.every((one) => printsAlike(station, one, 0, true));
	if (isNone) {
		const leave = `${listed(pins.map(({ letter }) => letter))} ${pins.length === 1 ? 'leaves' : 'leave'}`;
		return `${leave} ${subject} as ${against === null ? 'it is' : `${against} does`}`;
	}
	const falls = isChange && figures.reduce((sum, one) => sum + one, 0) < 0;
	const isSame = (one: number, other: number) => printsAlike(station, one, other, isChange);
	const years = fronts(pins, falls ? -1 : 1, isSame);
	if (pins.length < 2 || years.length === 0) return single(measured, pins, isChange, against);
	const words = isChange ? (falls ? lowers : raises) : levels(hasGaps);
	const leader = leadWords(years, pins.length, words, hasGaps);
	if (against !== null) return `Against ${against}, ${leader}`;
	return isChange ? capital(leader) : `${measured}: ${leader}`;
}

function single(
	measured: string,
	pins: readonly Lettered[],
	isChange: boolean,
	against: Letter | null
): string {
	const who = pins.length === 1 ? ` of ${pins[0].letter}` : '';
	if (against !== null) return `${measured}${who}, against ${against}`;
	return isChange ? `${measured}${who}, change from the world without it` : `${measured}${who}`;
}
