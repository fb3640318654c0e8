/** Width of a letter of the words beside the threshold, on the generous side. [px] */
const LETTER = 5.4;

/**
 * What stands on one side of the threshold: how many draws and what they do; the number alone where that has no room.
 *
 * @param room from the threshold to the edge [px]
 * @example sideWords(36, 'lose more', 200); // => '36 lose more'
 */
export function sideWords(draws: number, words: string, room: number): string {
	const whole = `${draws} ${words}`;
	return whole.length * LETTER <= room ? whole : String(draws);
}
