import type { StationId } from '#models/scenarios/stations.ts';
import type { Lead, Lettered } from './leads.ts';
import { leads } from './leads.ts';
import { STATION_WORDS } from './stationWords.ts';

/** Changes of the lead that a title can tell without losing its reader. Judgement. */
const TURNS_TOLD = 1;

/**
 * Title of the chart of changes: which pin stands farthest, and until when.
 *
 * @param pins each pin's differences by year, at least one
 * @example title('income', pins); // => 'C costs Russia most until 2030; then it is B'
 */
export function title(station: StationId, pins: readonly Lettered[]): string {
	const total = pins.reduce((sum, { byYear }) => sum + [...byYear.values()].reduce((a, b) => a + b, 0), 0);
	const { lowersMost, raisesMost, measured } = STATION_WORDS[station];
	const most = total < 0 ? lowersMost : raisesMost;
	const runs = leads(pins, total < 0 ? -1 : 1);
	if (pins.length < 2 || runs.length === 0) return `${measured}, change from the world without it`;
	if (runs.length === 1) return `${runs[0].letter} ${most} in every year`;
	if (runs.length - 1 > TURNS_TOLD) return finale(runs, most);
	return `${runs[0].letter} ${most} until ${runs[0].last}; then it is ${runs[1].letter}`;
}

/** Many turns: how many, and who stands farthest at the end. */
function finale(runs: readonly Lead[], most: string): string {
	const end = runs[runs.length - 1];
	const turns = runs.length - 1;
	return `The lead changes ${turns === 2 ? 'twice' : `${turns} times`}; from ${end.from} on ${end.letter} ${most}`;
}
