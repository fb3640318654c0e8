/** Longest bar. [characters] */
const LONGEST = 30;

/**
 * Bar beside a figure, on a terminal alone: a file or another program wants figures only.
 *
 * @param value its size counts, not its sign
 * @param largest size of the longest bar
 */
export function bar(value: number, largest: number): string {
	if (!process.stdout.isTTY || !(largest > 0)) return '';
	return '█'.repeat(Math.round((LONGEST * Math.abs(value)) / largest));
}
