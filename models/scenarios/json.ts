import { fault } from '../parameters/fault.ts';
import type { Fault } from '../parameters/fault.ts';
import { quoted } from '../text/cleanText.ts';
import { jsonFlaw } from './jsonFlaw.ts';
import { textEnd } from './jsonText.ts';
import { repeatedKeys } from './repeatedKeys.ts';
import type { RepeatedKey } from './repeatedKeys.ts';

/** Characters of the longest text that is read as JSON. */
export const FILE_LENGTH = 2_000_000;
/** Deepest nesting that a scenario file or collection needs, with room to spare. */
const DEPTH_HIGH = 16;

/**
 * Value of an untrusted JSON text; undefined with a fault where it is too long, too deep or no JSON. A key that an object
 * states again is a fault beside the value, which has the last.
 *
 * @example readJson('{"a":1}').value; // => { a: 1 }
 */
export function readJson(text: string): { value: unknown; faults: Fault[] } {
	if (text.length > FILE_LENGTH) return refused(`at most ${FILE_LENGTH} characters`, `${text.length}`);
	if (isDeep(text)) return refused(`at most ${DEPTH_HIGH} levels of nesting`, 'more');
	// A byte order mark is what some editors put before the first brace.
	const json = text.replace(/^\uFEFF/, '');
	try {
		return { value: JSON.parse(json), faults: repeatedKeys(json).map(repetition) };
	} catch {
		return refused('JSON', unparsed(json));
	}
}

function refused(requires: string, got: string): { value: undefined; faults: Fault[] } {
	return { value: undefined, faults: [fault('file', requires, got)] };
}

/** Text that is no JSON, with the place where it stops being any. */
function unparsed(json: string): string {
	if (json.trim() === '') return 'nothing';
	const flaw = jsonFlaw(json);
	if (flaw === null) return 'a text that is none';
	return flaw === json.length
		? 'a text that ends too early'
		: `a text that is none from ${placeIn(json, flaw)} on`;
}

/** Place of a character as editors count it, from 1. */
function placeIn(text: string, index: number): string {
	const lines = text.slice(0, index).split('\n');
	return `line ${lines.length}, column ${[...lines[lines.length - 1]].length + 1}`;
}

function repetition({ key, line }: RepeatedKey): Fault {
	const where = quoted(key);
	return fault(where, 'each key once', `${where} again on line ${line}`, { name: 'file' });
}

/** Whether brackets outside texts nest deeper than any honest file's. */
function isDeep(json: string): boolean {
	let depth = 0;
	for (let i = 0; i < json.length; i++) {
		const character = json[i];
		if (character === '"') i = textEnd(json, i);
		else if (character === '{' || character === '[') {
			depth++;
			if (depth > DEPTH_HIGH) return true;
		} else if (character === '}' || character === ']') depth--;
	}
	return false;
}
