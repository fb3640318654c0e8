import type { StationId } from '#models/scenarios/stations.ts';
import type { Letter } from '$lib/pins/letters.ts';
import type { Lead, Lettered } from './leads.ts';
import { leads } from './leads.ts';
import { STATION_WORDS } from './stationWords.ts';

/** What a chart of the comparison shows. */
export interface Drawn {
	readonly station: StationId;
	/** Each pin's figures by year, without the one that the others are measured against. */
	readonly pins: readonly Lettered[];
	/** Whether the figures are differences, not levels. */
	readonly isChange: boolean;
	/** The pin that the others are measured against; null: their own worlds without the Venezuelan change. */
	readonly against: Letter | null;
}

/** Changes of the lead that a title tells one by one. Judgement: more would lose its reader. */
const TURNS_TOLD = 1;

/**
 * Title of a chart of pins: which of them stands farthest, and until when.
 *
 * @example title({ station: 'income', pins, isChange: true, against: null }); // => 'C costs Russia most until 2030; then it is B'
 */
export function title({ station, pins, isChange, against }: Drawn): string {
	const { lowersMost, raisesMost, measured } = STATION_WORDS[station];
	const total = pins.reduce((sum, { byYear }) => sum + [...byYear.values()].reduce((a, b) => a + b, 0), 0);
	const falls = isChange && total < 0;
	const runs = leads(pins, falls ? -1 : 1);
	if (pins.length < 2 || runs.length === 0) return single(measured, pins, isChange, against);
	const most = isChange ? (falls ? lowersMost : raisesMost) : 'stands highest';
	const told = sequence(runs, most);
	if (against !== null) return `Against ${against}, ${told}`;
	return isChange ? `${told[0].toUpperCase()}${told.slice(1)}` : `${measured}: ${told}`;
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

/** "C … until 2030; then it is B". */
function sequence(runs: readonly Lead[], most: string): string {
	const [first, second] = runs;
	const end = runs[runs.length - 1];
	const turns = runs.length - 1;
	if (turns === 0) return `${first.letter} ${most} in every year`;
	if (turns === TURNS_TOLD) return `${first.letter} ${most} until ${first.last}; then it is ${second.letter}`;
	return `the lead changes ${turns === 2 ? 'twice' : `${turns} times`}; from ${end.from} on ${end.letter} ${most}`;
}
