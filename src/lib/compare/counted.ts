const WORDS = [
	'no',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve'
];

/**
 * A count with its noun, small counts in words.
 *
 * @example counted(3, 'lever'); // => 'three levers'
 */
export function counted(count: number, noun: string): string {
	return `${WORDS[count] ?? String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
