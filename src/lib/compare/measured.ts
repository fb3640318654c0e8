import type { CompareState } from './compareState.svelte.ts';
import { STATION_WORDS } from './stationWords.ts';

/**
 * What the figures of a comparison measure, without the unit.
 *
 * @example measured(compare); // => 'Hard-currency oil income, change from each pin’s own world without it'
 */
export function measured(compare: Pick<CompareState, 'view' | 'against'>): string {
	const { measured: quantity } = STATION_WORDS[compare.view.station];
	if (compare.against !== null) return `${quantity}, difference from ${compare.against.pin.letter}`;
	if (compare.view.show === 'level') return quantity;
	return `Change in ${quantity[0].toLowerCase()}${quantity.slice(1)} from each pin’s own baseline`;
}
