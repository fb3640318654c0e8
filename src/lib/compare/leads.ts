import type { Letter } from '$lib/pins/letters.ts';
import type { ByYear } from './compared.ts';

/** A pin's figures, by the letter that names it. */
export interface Lettered {
	readonly letter: Letter;
	readonly byYear: ByYear;
}

/** Pins that stand farthest in a direction in a year: one leads, several share the lead. */
export interface Front {
	readonly year: number;
	readonly letters: readonly Letter[];
}

/** From the first to the last year in which one pin led alone, with no other alone between them. */
export interface Lead {
	readonly letter: Letter;
	readonly from: number;
	readonly last: number;
}

/**
 * Who stands lowest (or highest) in which years.
 *
 * Only years that all pins have count.
 *
 * @param direction -1: the lowest figure leads; 1: the highest
 * @param isSame whether a reader sees no difference between two figures
 */
export function fronts(
	pins: readonly Lettered[],
	direction: -1 | 1,
	isSame: (one: number, other: number) => boolean
): Front[] {
	const years = [...(pins[0]?.byYear.keys() ?? [])].filter((year) =>
		pins.every(({ byYear }) => byYear.has(year))
	);
	return years.map((year) => {
		const figures = pins.map(({ byYear }) => byYear.get(year) as number);
		const farthest = direction * Math.max(...figures.map((figure) => direction * figure));
		const letters = pins.filter((_, at) => isSame(figures[at], farthest)).map(({ letter }) => letter);
		return { year, letters };
	});
}

/** Who led alone, one after another; years with a shared lead are nobody's. */
export function leads(all: readonly Front[]): Lead[] {
	const runs: Lead[] = [];
	for (const { year, letters } of all) {
		if (letters.length !== 1) continue;
		const [letter] = letters;
		const before = runs.at(-1);
		if (before?.letter === letter) runs[runs.length - 1] = { ...before, last: year };
		else runs.push({ letter, from: year, last: year });
	}
	return runs;
}
