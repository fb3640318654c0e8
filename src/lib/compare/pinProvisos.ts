import type { StationId } from '#models/stations.ts';
import { MONTHS_PER_YEAR } from '#models/units.ts';
import { besideWords } from '$lib/answer/provisos/besideWords.ts';
import type { Letter } from '$lib/pins/letters.ts';
import type { Compared } from './compared.ts';

/** What a reader must know beside the numbers of some pins. */
export interface PinProviso {
	/** Pins of which it is said, in their order. */
	readonly letters: readonly Letter[];
	/** What the simulator's answer has beside it. */
	readonly words: string;
}

/**
 * What makes the pins' numbers of a year although no word of the comparison says so: what stands beside each one's answer on the
 * simulator's page, once where it is the same of several. None of pins that need none, or whose outlook does not hold the year.
 *
 * @param year calendar year
 * @param station whose numbers are read; left out where those of all are
 */
export function pinProvisos(
	all: readonly Compared[],
	year: number,
	station?: StationId
): readonly PinProviso[] {
	const letters = new Map<string, Letter[]>();
	for (const { pin, simulation } of all) {
		const years = simulation.months / MONTHS_PER_YEAR;
		const index = year - simulation.startYear;
		const words = index < 0 || index >= years ? '' : besideWords(pin.scenario, simulation, year, station);
		if (words !== '') letters.set(words, [...(letters.get(words) ?? []), pin.letter]);
	}
	return [...letters].map(([words, said]) => ({ letters: said, words }));
}
