import type { StationId } from '#models/stations.ts';
import { NO_BREAK } from '$lib/format/number.ts';
import type { Compared } from './compared.ts';
import { pinProvisos } from './pinProvisos.ts';

/**
 * What makes the pins' numbers of a year, as a figure says it that leaves the page: each by the letters of its pins, which no line
 * ends with; empty where nothing is to be said.
 *
 * @param year calendar year
 * @param station whose numbers the figure has: what happens further down does not concern it
 */
export function provisoNote(all: readonly Compared[], year: number, station: StationId): string {
	const said = pinProvisos(all, year, station).map(
		({ letters, words }) => `${letters.join(`,${NO_BREAK}`)}:${NO_BREAK}${words}`
	);
	return said.length === 0 ? '' : [`What makes the numbers of ${year}.`, ...said].join(' ');
}
