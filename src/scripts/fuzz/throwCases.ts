import { Dice } from './dice.ts';
import { garbage, mutated } from './mutated.ts';
import { legalAddress, legalCollection, legalFile } from './specimens.ts';
import { addressVerdict, collectionVerdict, fileVerdict } from './verdict.ts';
import type { Verdict } from './verdict.ts';

/** A text that a reader got wrong. */
export interface Find {
	readonly reader: string;
	readonly text: string;
	readonly problem: string;
}

const READERS = [
	{ reader: 'address', legal: legalAddress, verdict: addressVerdict },
	{ reader: 'file', legal: legalFile, verdict: fileVerdict },
	{ reader: 'collection', legal: legalCollection, verdict: collectionVerdict }
] as const;

/**
 * Texts thrown at everything that reads what strangers write: half of them legal ones with accidents, the rest legal or
 * garbage.
 *
 * @returns what was got wrong; empty when nothing
 */
export function throwCases(count: number, seed: number): Find[] {
	const dice = new Dice(seed);
	const finds: Find[] = [];
	for (let thrown = 0; thrown < count; thrown++) {
		const { reader, legal, verdict } = READERS[thrown % READERS.length];
		const kind = dice.roll();
		const text = kind < 0.5 ? mutated(legal(dice), dice) : kind < 0.6 ? legal(dice) : garbage(dice);
		const problem = safely(() => verdict(text));
		if (problem !== null) finds.push({ reader, text, problem });
	}
	return finds;
}

function safely(verdict: () => Verdict): Verdict {
	try {
		return verdict();
	} catch (error) {
		return `it throws ${error instanceof Error ? error.message : String(error)}`;
	}
}
