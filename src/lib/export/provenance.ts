import { OUTLOOKS } from '#models/data/outlooks.ts';
import { BRENT } from '#models/data/brent.ts';
import { lastMonth } from '#models/data/lastMonth.ts';
import type { Caption } from '#models/scenarios/file.ts';
import type { Simulation } from '#models/simulate.ts';
import { drawsWords } from '../state/drawsWords.ts';
import type { DrawsBehind } from '../state/drawsWords.ts';

/** Who wrote the files. */
export const AUTHOR = 'The Orinoco authors';
/** What every picture and file says of the kind of its numbers. */
export const NO_FORECAST = 'A scenario is not a forecast.';

/** What every exported file carries, so that its numbers can be found and made again. */
export interface Provenance extends Caption {
	readonly model: string;
	readonly seed: number;
	/** The outlook's name and date. */
	readonly outlook: string;
	/** Last month of observed prices in the data. */
	readonly dataUntil: string;
	/** Full address of the state. */
	readonly address: string;
	readonly sources: string;
	readonly caution: string;
	/** The draws behind the ranges; absent where there is no range. */
	readonly draws?: DrawsBehind | undefined;
}

/** Names of the publishers behind the charts, as a source line. */
const SOURCE_LINE =
	'EIA (Brent, outlook), JODI and OPEC (Venezuela), IEA (Russian exports), Russian Ministry of Finance (receipts)';

/** Last month of the Brent record, the newest of the data, `YYYY-MM`. */
export function lastObservedMonth(): string {
	return lastMonth(BRENT);
}

/**
 * Provenance of a run.
 *
 * @param caption what the scenario's own file says of it
 * @param draws behind the ranges of what is taken out; absent where it has none
 */
export function provenanceOf(
	simulation: Simulation,
	seed: number,
	address: string,
	caption: Caption = {},
	draws?: DrawsBehind
): Provenance {
	const outlook = OUTLOOKS[simulation.assumptions.outlook.vintage];
	return {
		model: simulation.model,
		seed,
		outlook: outlook.date ? `${outlook.label} (${outlook.date})` : outlook.label,
		dataUntil: lastObservedMonth(),
		address,
		sources: SOURCE_LINE,
		caution: `${NO_FORECAST} Nominal dollars.`,
		...caption,
		...(draws === undefined ? {} : { draws })
	};
}

/** The same for what holds no range. */
export function withoutDraws(provenance: Provenance): Provenance {
	return { ...provenance, draws: undefined };
}

/** Source line of a picture: model, seed, draws where there is a range, outlook, data and publishers. */
export function sourceLine({ model, seed, draws, outlook, dataUntil, sources }: Provenance): string {
	const drawn = draws === undefined ? '' : `, ${drawsWords(draws)}`;
	return `Orinoco model ${model}, seed ${seed}${drawn}, outlook ${outlook}, data to ${dataUntil}. ${sources}.`;
}

/** What the scenario's own file says of it, in a line; nothing where that says nothing. */
function captionLine({ name, note }: Caption): string[] {
	if (name === undefined) return note === undefined ? [] : [note];
	return [note === undefined ? `Scenario “${name}”.` : `Scenario “${name}”: ${note}`];
}

/** Provenance as lines: for tables, and for what a picture says about itself. */
export function provenanceLines(provenance: Provenance): string[] {
	return [...captionLine(provenance), sourceLine(provenance), provenance.caution, provenance.address];
}
