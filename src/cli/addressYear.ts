import { decode } from '#models/scenarios/codec.ts';
import { queryOf } from './address.ts';

/**
 * Calendar year that an address names; null where it names none.
 *
 * @example addressYear('?v=1&year=2035'); // => 2035
 */
export function addressYear(address: string): number | null {
	const query = queryOf(address);
	const isNamed = query.split('&').some((entry) => entry.startsWith('year='));
	return isNamed ? decode(query).state.view.year : null;
}
