import { clearsIn } from '#models/clearsIn.ts';
import { hasShock } from '#models/market/shock.ts';
import type { StationId } from '#models/stations.ts';
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
	/** Whether it speaks of prices, so that it has nothing to say of a year without one. */
	readonly needsPrice: boolean;
	/** A sentence; empty where it does not hold. */
	readonly words: (simulation: Simulation, index: number) => string;
}

const PROVISOS: readonly Proviso[] = [
	{ station: 'output', needsPrice: false, words: sinceRecordedWords },
	{ station: 'output', needsPrice: false, words: sameBarrelsWords },
	{ station: 'price', needsPrice: true, words: anticipatedWords },
	{ station: 'price', needsPrice: true, words: shockOverWords },
	{ station: 'russia', needsPrice: true, words: bindingCapWords },
	{ station: 'income', needsPrice: true, words: looseCapWords }
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
	const isPriced = clearsIn(simulation, year);
	const concerns = ({ station, needsPrice }: Proviso) =>
		STATION_ORDER.indexOf(station) <= reach && (isPriced || !needsPrice);
	return saidOf(simulation, year - simulation.startYear)
		.filter((words, place) => words !== '' && concerns(PROVISOS[place]))
		.join(' ');
}
