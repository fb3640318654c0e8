import { isAnswered } from '#models/isAnswered.ts';
import { hasShock } from '#models/market/shock.ts';
import type { StationId } from '#models/stations.ts';
import type { SeriesName } from '#models/series.ts';
import type { Simulation } from '#models/simulate.ts';
import { STATION_ORDER } from '$lib/charts/stationChart.ts';
import { anticipatedWords } from './anticipatedWords.ts';
import { bindingCapWords } from './bindingCapWords.ts';
import { looseCapWords } from './looseCapWords.ts';
import { sameBarrelsWords } from './sameBarrelsWords.ts';
import { shockOverWords } from './shockOverWords.ts';
import { sinceRecordedWords } from './sinceRecordedWords.ts';

/** A proviso of the answer: what makes its number although no word of the sentence says so. */
interface Proviso {
	/** The first station that it concerns. */
	readonly station: StationId;
	/** What it speaks of: it has nothing to say of a year in which that has no answer. */
	readonly of: SeriesName;
	/** A sentence; empty where it does not hold. */
	readonly words: (simulation: Simulation, index: number) => string;
}

const PROVISOS: readonly Proviso[] = [
	{ station: 'output', of: 'venezuelaOutput', words: sinceRecordedWords },
	{ station: 'output', of: 'venezuelaOutput', words: sameBarrelsWords },
	{ station: 'price', of: 'brent', words: anticipatedWords },
	{ station: 'price', of: 'brent', words: shockOverWords },
	{ station: 'russia', of: 'crudePrice', words: bindingCapWords },
	{ station: 'income', of: 'priceCap', words: looseCapWords }
];

/** What every proviso says of a year: sentence, caption and picture of one state ask, and a shock's takes a run of the model. */
const said = new WeakMap<Simulation, Map<number, readonly string[]>>();

function saidOf(simulation: Simulation, index: number): readonly string[] {
	const years = said.get(simulation) ?? new Map<number, readonly string[]>();
	said.set(simulation, years);
	const found = years.get(index) ?? PROVISOS.map(({ words }) => words(simulation, index));
	years.set(index, found);
	return found;
}

/** Whether some year may have a proviso that others do not have: then its line is kept free in all. */
export function comesAndGoes({ venezuela, market, shock, cap }: Simulation['assumptions']): boolean {
	// A first year passes before anything begins.
	const isAwaited = venezuela.delayYears >= 1 && market.anticipation > 0;
	return isAwaited || hasShock(shock) || cap.enforcedShare > 0;
}

/**
 * What a reader of a year's answer must know beside it, as sentences; empty where nothing.
 *
 * @param year calendar year
 * @param station whose number is read: provisos of stations further down do not concern it
 */
export function provisos(simulation: Simulation, year: number, station: StationId = 'budget'): string {
	const reach = STATION_ORDER.indexOf(station);
	const concerns = ({ station, of }: Proviso) =>
		STATION_ORDER.indexOf(station) <= reach && isAnswered(of, simulation, year);
	return saidOf(simulation, year - simulation.startYear)
		.filter((words, place) => words !== '' && concerns(PROVISOS[place]))
		.join(' ');
}
