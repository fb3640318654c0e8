import { Dice } from './dice.ts';
import { legalMeasure, measureVerdict } from './measureVerdict.ts';
import { garbage, mutated } from './mutated.ts';
import { prototypeWatch } from './prototypeWatch.ts';
import { legalAddress, legalCollection, legalFile, legalSettings, legalTyped } from './specimens.ts';
import { strangeOverrides } from './strangeValues.ts';
import { settingsVerdict, urlVerdict } from './terminalVerdict.ts';
import { typedVerdict } from './typedVerdict.ts';
import { addressVerdict, collectionVerdict, fileVerdict, overridesVerdict } from './verdict.ts';
import type { Verdict } from './verdict.ts';

/** An input that a reader got wrong. */
export interface Find {
	readonly reader: string;
	/** As JSON or source, shortened. */
	readonly input: string;
	readonly problem: string;
}

interface TextReader {
	readonly reader: string;
	readonly legal: (dice: Dice) => string;
	readonly verdict: (text: string, dice: Dice) => Verdict | Promise<Verdict>;
}

const READERS: readonly TextReader[] = [
	{ reader: 'address', legal: legalAddress, verdict: addressVerdict },
	{ reader: 'file', legal: legalFile, verdict: fileVerdict },
	{ reader: 'collection', legal: legalCollection, verdict: collectionVerdict },
	{ reader: 'terminal --set', legal: legalSettings, verdict: settingsVerdict },
	{ reader: 'terminal --url', legal: legalAddress, verdict: urlVerdict },
	{ reader: 'field', legal: legalTyped, verdict: typedVerdict },
	{ reader: 'measure', legal: legalMeasure, verdict: measureVerdict }
];
/** Shares of the cases that are legal texts with accidents, and legal texts; the rest is garbage. */
const MUTATED = 0.5;
const LEGAL = 0.1;
/** Characters of an input that are printed. */
const SHOWN = 400;

/**
 * Inputs thrown at everything that reads what strangers write: half of them legal ones with accidents, the rest legal
 * or garbage.
 *
 * @returns what was got wrong; empty when nothing
 */
export async function throwCases(count: number, seed: number): Promise<Find[]> {
	const dice = new Dice(seed);
	const touched = prototypeWatch();
	const finds: Find[] = [];
	for (let thrown = 0; thrown < count; thrown++) {
		const { reader, input, verdict } = nextCase(thrown, dice);
		const problem = (await safely(verdict)) ?? touched();
		if (problem !== null) finds.push({ reader, input: shown(input), problem });
	}
	return finds;
}

interface Case {
	readonly reader: string;
	readonly input: unknown;
	readonly verdict: () => Verdict | Promise<Verdict>;
}

function nextCase(thrown: number, dice: Dice): Case {
	const turn = thrown % (READERS.length + 1);
	if (turn === READERS.length) {
		const input = strangeOverrides(dice);
		return { reader: 'overrides', input, verdict: () => overridesVerdict(input) };
	}
	const { reader, legal, verdict } = READERS[turn];
	const input = textFor(legal, dice);
	return { reader, input, verdict: () => verdict(input, dice) };
}

function textFor(legal: (dice: Dice) => string, dice: Dice): string {
	const kind = dice.roll();
	if (kind < MUTATED) return mutated(legal(dice), dice);
	return kind < MUTATED + LEGAL ? legal(dice) : garbage(dice);
}

async function safely(verdict: () => Verdict | Promise<Verdict>): Promise<Verdict> {
	try {
		return await verdict();
	} catch (error) {
		return `it throws ${error instanceof Error ? error.message : String(error)}`;
	}
}

function shown(input: unknown): string {
	const text = typeof input === 'string' ? JSON.stringify(input) : inspected(input);
	return text.slice(0, SHOWN);
}

function inspected(input: unknown): string {
	const replacer = (_key: string, value: unknown) =>
		typeof value === 'object' && value !== null ? value : typeof value === 'string' ? value : String(value);
	return JSON.stringify(input, replacer);
}
