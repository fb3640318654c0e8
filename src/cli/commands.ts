import type { Command } from './command.ts';
import { compare } from './commands/compare.ts';
import { draws } from './commands/draws.ts';
import { explain } from './commands/explain.ts';
import { parameters } from './commands/parameters.ts';
import { presets } from './commands/presets.ts';
import { run } from './commands/run.ts';
import { sources } from './commands/sources.ts';

/** What the terminal can do, in the order of its help. A command is a file of its own; here it gets its name. */
export const COMMANDS: Readonly<Record<string, Command>> = {
	run,
	draws,
	explain,
	compare,
	presets,
	parameters,
	sources
};
