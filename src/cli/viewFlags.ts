import type { Scenario } from '#models/scenarios/scenario.ts';
import { decode } from '#models/scenarios/codec.ts';
import { BANDS, defaultView, SHOWS } from '#models/scenarios/state.ts';
import type { View } from '#models/scenarios/state.ts';
import { STATIONS } from '#models/stations.ts';
import { hasScheme, queryOf } from './address.ts';
import { oneOf } from './flagValues.ts';
import type { Flags, FlagSpecs } from './flags.ts';
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
	const address = flags.text('url');
	const beneath = address === undefined ? defaultView(scenario) : decode(queryOf(address)).state.view;
	return {
		station: oneOf(flags, 'station', STATION_IDS, beneath.station),
		show: oneOf(flags, 'show', SHOWS, beneath.show),
		band: oneOf(flags, 'band', BANDS, beneath.band),
		year: sharedYear(flags, [scenario])
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
