import type { Scenario } from '#models/scenarios/scenario.ts';
import { decode } from '#models/scenarios/codec.ts';
import { BANDS, EMPTY_STATE, SHOWS } from '#models/scenarios/state.ts';
import type { View } from '#models/scenarios/state.ts';
import { STATIONS } from '#models/stations.ts';
import { hasScheme, queryOf } from './address.ts';
import { datedScenario } from './datedScenario.ts';
import { oneOf } from './flagValues.ts';
import type { Flags, FlagSpecs } from './flags.ts';
import { gathered } from './gathered.ts';
import { sharedYear, YEAR_FLAG } from './yearFlag.ts';

const STATION_IDS = STATIONS.map(({ id }) => id);

/** What is looked at, the same for every command that draws. */
export const VIEW_FLAGS: FlagSpecs = {
	station: { value: STATION_IDS.join('|'), help: 'station of the chart (income)' },
	show: { value: SHOWS.join('|'), help: 'change from the baseline, or level (difference)' },
	band: { value: BANDS.join('|'), help: 'how the draws are shown (fan)' },
	year: YEAR_FLAG
};

/**
 * View that flags choose over that of the address, where one is given.
 *
 * @throws {InputError} naming the flag that no chart has
 */
export function chosenView(flags: Flags, scenario: Scenario): View {
	const { station, show, band } = wordReaders(flags);
	return { station: station(), show: show(), band: band(), year: sharedYear(flags, [scenario]) };
}

/**
 * Scenario that flags choose and the view of it.
 *
 * @throws {InputError} naming every fault of both
 */
export async function viewedScenario(
	flags: Flags
): Promise<{ readonly scenario: Scenario; readonly view: View }> {
	const { dated, ...words } = await gathered({
		...wordReaders(flags),
		dated: () => datedScenario(flags)
	});
	return { scenario: dated.scenario, view: { ...words, year: dated.year } };
}

/** Readers of the words of a view; its year hangs on the scenario. */
function wordReaders(flags: Flags) {
	const address = flags.text('url');
	const beneath = address === undefined ? EMPTY_STATE.view : decode(queryOf(address)).state.view;
	return {
		station: () => oneOf(flags, 'station', STATION_IDS, beneath.station),
		show: () => oneOf(flags, 'show', SHOWS, beneath.show),
		band: () => oneOf(flags, 'band', BANDS, beneath.band)
	};
}

/**
 * Address of the page before its question mark, as far as the flags tell it.
 *
 * @example siteOf('https://example.org/?v=1'); // => 'https://example.org/'
 * @example siteOf('?v=1'); // => ''
 */
export function siteOf(address: string | undefined): string {
	return address !== undefined && hasScheme(address) ? address.split(/[?#]/, 1)[0] : '';
}
