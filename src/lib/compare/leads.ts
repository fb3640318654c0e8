import type { Letter } from '$lib/pins/letters.ts';
import type { ByYear } from './compared.ts';

/** A pin's figures, by the letter that names it. */
export interface Lettered {
	readonly letter: Letter;
	readonly byYear: ByYear;
}

/** A run of years in which one pin stands farthest in a direction. */
export interface Lead {
	readonly letter: Letter;
	readonly from: number;
	readonly last: number;
}

/**
 * Who stands lowest (or highest) in which years.
 *
 * Only years that all pins have count. A tie stays with whoever led before.
 *
 * @param direction -1: the lowest figure leads; 1: the highest
 */
export function leads(pins: readonly Lettered[], direction: -1 | 1): Lead[] {
	const years = [...(pins[0]?.byYear.keys() ?? [])].filter((year) =>
		pins.every(({ byYear }) => byYear.has(year))
	);
	const runs: Lead[] = [];
	for (const year of years) {
		const before = runs.at(-1);
		const letter = leaderIn(pins, year, direction, before?.letter);
		if (before?.letter === letter) runs[runs.length - 1] = { ...before, last: year };
		else runs.push({ letter, from: year, last: year });
	}
	return runs;
}

function leaderIn(pins: readonly Lettered[], year: number, direction: -1 | 1, before?: Letter): Letter {
	const reach = ({ byYear }: Lettered): number => direction * (byYear.get(year) as number);
	const farthest = Math.max(...pins.map(reach));
	const leading = pins.filter((pin) => reach(pin) === farthest).map(({ letter }) => letter);
	return before !== undefined && leading.includes(before) ? before : leading[0];
}
