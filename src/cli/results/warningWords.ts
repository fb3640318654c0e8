import type { Simulation } from '#models/simulate.ts';
import { monthLabel } from '#models/timeline.ts';

/** Lines that say what a reader of the run must know, each with its remedy. */
export function warningWords({ warnings, startYear }: Simulation): string[] {
	return warnings.map(({ id, where, months, message, remedy }) => {
		const since =
			months.length === 0 ? '' : `, ${count(months.length)} from ${monthLabel(startYear, months[0])}`;
		return `${id} (${where}${since}): ${message} ${remedy}`;
	});
}

function count(months: number): string {
	return months === 1 ? '1 month' : `${months} months`;
}
