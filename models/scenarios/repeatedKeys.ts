import { textEnd } from './jsonText.ts';

/** A key that an object states again. */
export interface RepeatedKey {
	readonly key: string;
	/** Line on which it stands for the second time, from 1. */
	readonly line: number;
}

/**
 * Keys that an object of a JSON text states more than once, each once: a parser takes the last without a word.
 *
 * A key is what its escapes stand for. The time grows with the length of the text.
 *
 * @param json a text that a parser takes
 * @example repeatedKeys('{"a":1,"\\u0061":2}'); // => [{ key: 'a', line: 1 }]
 */
export function repeatedKeys(json: string): readonly RepeatedKey[] {
	const repeated: RepeatedKey[] = [];
	/** How often each object that is open has stated each key; of a list none. */
	const open: (Map<string, number> | null)[] = [];
	let line = 1;
	let mark = '';
	for (let i = 0; i < json.length; i++) {
		const character = json[i];
		if (character === '"') {
			const end = textEnd(json, i);
			const keys = mark === '{' || mark === ',' ? open.at(-1) : null;
			const key = keys ? keyOf(json.slice(i, end + 1)) : '';
			if (keys && counted(keys, key) === 2) repeated.push({ key, line });
			i = end;
		} else if (character === '\n') line++;
		else if ('{}[],:'.includes(character)) {
			mark = character;
			if (mark === '{' || mark === '[') open.push(mark === '{' ? new Map() : null);
			if (mark === '}' || mark === ']') open.pop();
		}
	}
	return repeated;
}

function keyOf(text: string): string {
	return text.includes('\\') ? (JSON.parse(text) as string) : text.slice(1, -1);
}

function counted(keys: Map<string, number>, key: string): number {
	const count = (keys.get(key) ?? 0) + 1;
	keys.set(key, count);
	return count;
}
