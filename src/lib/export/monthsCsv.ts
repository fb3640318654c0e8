import type { Simulation } from '#models/simulate.ts';
import { calendarMonth } from '#models/timeline.ts';
import { listed } from '../format/words.ts';
import { annotated } from './annotated.ts';
import { csv } from './csv.ts';
import { withoutDraws } from './provenance.ts';
import type { Provenance } from './provenance.ts';
import { monthsTable } from './tables.ts';

/**
 * Every result of a run by month as CSV, with where it comes from. Numbers stand as the model left them: a file says of itself in
 * which years some are no answer.
 *
 * @param beside what makes the numbers although none of them says so; empty where nothing
 * @param provenance draws are left out: no column is of them
 */
export function monthsCsv(
	simulation: Simulation,
	title: string,
	beside: string,
	provenance: Provenance
): string {
	const remarks = [beside, pricelessWords(simulation)];
	return csv(annotated(monthsTable(simulation), title, withoutDraws(provenance), remarks));
}

/** In which years a month has no price, and what stands there; empty where all months have one. */
function pricelessWords({ uncleared, startYear }: Simulation): string {
	if (uncleared.length === 0) return '';
	const years = new Set(uncleared.map((month) => String(calendarMonth(startYear, month).year)));
	return `In months of ${listed([...years])} no price clears the market of the scenario: what rests on one there, or carries it on, comes from where the search for it ended and is no answer.`;
}
