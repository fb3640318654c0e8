import type { Simulation } from '../simulate.ts';
import { STATIONS } from '../stations.ts';
import type { StationId } from '../stations.ts';
import { inputWarnings } from './inputWarnings.ts';
import { worldWarnings } from './worldWarnings.ts';

/** Id of a warning. */
export type WarningId =
	| 'noClearing'
	| 'unstable'
	| 'brentRange'
	| 'uralsAboveBrent'
	| 'stocks'
	| 'noExports'
	| 'negativeReceipts'
	| 'fundLarge'
	| 'shortAboveLong'
	| 'orinocoCost'
	| 'taxRange'
	| 'fundEmptyAnyway';

/** Something that a reader of the run must know. It is shown, never hidden. */
export interface Warning {
	readonly id: WarningId;
	/** World in which it holds, or the input itself; `both` where it holds somewhere in each. */
	readonly where: 'baseline' | 'scenario' | 'both' | 'input';
	/**
	 * Months concerned, rising; empty where it concerns the input as a whole. Of `both` they are those of either world: a month
	 * may hold in one alone. Of the scenario's numbers none is counted in which there is no answer, which `noClearing` says.
	 */
	readonly months: readonly number[];
	/** Where it belongs on the page: the station whose number it touches. */
	readonly station: StationId;
	/** What is wrong, with its number. */
	readonly message: string;
	/** What to do about it. */
	readonly remedy: string;
	/** Parameters to which the remedy points. */
	readonly levers: readonly string[];
}

const ORDER = STATIONS.map(({ id }) => id);

/** All warnings of a run, in the order of the stations. */
export function warningsOf(simulation: Simulation): readonly Warning[] {
	return [...inputWarnings(simulation), ...worldWarnings(simulation)].sort(
		(one, other) => ORDER.indexOf(one.station) - ORDER.indexOf(other.station)
	);
}
