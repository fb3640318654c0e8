import { decode } from '#models/scenarios/codec.ts';
import { defaultYear } from '#models/scenarios/state.ts';
import { queryOf } from './scenarioFlags.ts';

/**
 * Calendar year that an address names; null where it names none, or the one that is shown anyway.
 *
 * @example addressYear('?v=1&year=2035'); // => 2035
 */
export function addressYear(address: string): number | null {
	const { scenario, view } = decode(queryOf(address)).state;
	return view.year === defaultYear(scenario) ? null : view.year;
}
