/** Longest name that heads a column of figures. [characters] judgement */
const LONGEST = 30;

/**
 * Heads of columns: the names, or, where one is too long for a column or heads two of them, their numbers, and lines that say
 * whose they are.
 *
 * @example columnHeads(['A', 'B']); // => { heads: ['A', 'B'], legend: [] }
 */
export function columnHeads(names: readonly string[]): {
	readonly heads: readonly string[];
	readonly legend: readonly string[];
} {
	const isApart = new Set(names).size === names.length;
	if (isApart && names.every(({ length }) => length <= LONGEST)) return { heads: names, legend: [] };
	const heads = names.map((_, index) => `[${index + 1}]`);
	return { heads, legend: names.map((name, index) => `${heads[index]} ${name}`) };
}
