const BLANKS = /[ \t\n\r]*/y;
const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
/** A piece of a text: as many plain characters as there are, from the blank on, or one escape. */
const PIECE = /[ !#-[\]-\uffff]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** What came last, as far as it says what may come next; `member` and `item` ended within an object and a list. */
type State = 'start' | '{' | '[' | 'comma' | 'key' | 'colon' | 'member' | 'item' | 'end';
/** A state, or that a value has ended: what may come next then hangs on what it stands in. */
type Step = State | 'ended';

const VALUE = { word: 'ended', text: 'ended', '{': '{', '[': '[' } as const;

/** What follows from each token that is legal after a state. */
const STEPS: Readonly<Record<State, Readonly<Record<string, Step>>>> = {
	start: VALUE,
	'{': { text: 'key', '}': 'ended' },
	'[': { ...VALUE, ']': 'ended' },
	comma: { text: 'key' },
	key: { ':': 'colon' },
	colon: VALUE,
	member: { ',': 'comma', '}': 'ended' },
	item: { ',': 'start', ']': 'ended' },
	end: {}
};

/**
 * Index of the first character with which a text is no JSON any more; its length where it ends too early, null where it
 * is JSON. A word or an escape that is cut short is a flaw at its start. Parsers differ in what they say of the place, so that they cannot be asked.
 *
 * @example jsonFlaw('{"a": 1,}'); // => 8
 */
export function jsonFlaw(json: string): number | null {
	const open: ('{' | '[')[] = [];
	let state: State = 'start';
	let at = 0;
	for (;;) {
		at = pastMatch(BLANKS, json, at);
		if (at === json.length) return state === 'end' ? null : at;
		const { kind, end, flaw } = tokenAt(json, at);
		if (!Object.hasOwn(STEPS[state], kind)) return at;
		if (flaw !== null) return flaw;
		const step: Step = STEPS[state][kind];
		if (kind === '{' || kind === '[') open.push(kind);
		if (kind === '}' || kind === ']') open.pop();
		state = step === 'ended' ? stateWithin(open.at(-1)) : step;
		at = end;
	}
}

function stateWithin(bracket: '{' | '[' | undefined): State {
	if (bracket === undefined) return 'end';
	return bracket === '{' ? 'member' : 'item';
}

/** A text, a word (number, true, false, null), or a character as it stands. */
function tokenAt(json: string, at: number): { kind: string; end: number; flaw: number | null } {
	if (json[at] === '"') {
		const end = legalEnd(json, at);
		return { kind: 'text', end: end + 1, flaw: json[end] === '"' ? null : end };
	}
	const end = pastMatch(WORD, json, at);
	return end > at ? { kind: 'word', end, flaw: null } : { kind: json[at], end: at + 1, flaw: null };
}

/** Index of the mark that ends a text, or of what no text may hold. */
function legalEnd(json: string, at: number): number {
	let end = at + 1;
	let next = pastMatch(PIECE, json, end);
	while (next > end) {
		end = next;
		next = pastMatch(PIECE, json, end);
	}
	return end;
}

/** Index after what a sticky pattern matches from an index on; the index itself where it matches nothing. */
function pastMatch(pattern: RegExp, text: string, at: number): number {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : at;
}
