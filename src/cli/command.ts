import type { Flags, FlagSpecs } from './flags.ts';

/** One thing that the terminal can do. */
export interface Command {
	/** What it does, in a line. */
	readonly summary: string;
	/** What stands after its name, besides flags. */
	readonly operands?: string;
	/** Its own flags. */
	readonly flags: FlagSpecs;
	/** What a reader of its numbers must know, a paragraph a line. */
	readonly notes?: readonly string[];
	/** Whether a scenario can be chosen. */
	readonly takesScenario: boolean;
	/** Command lines that a reader can try, without the program's name. */
	readonly examples: readonly string[];
	/** @throws {InputError} naming every fault of the input, before anything is done */
	readonly execute: (flags: Flags) => Promise<void>;
}
