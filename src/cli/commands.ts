import type { Command } from './command.ts';
import { brief } from './commands/brief.ts';
import { chart } from './commands/chart.ts';
import { compare } from './commands/compare.ts';
import { draws } from './commands/draws.ts';
import { explain } from './commands/explain.ts';
import { exportFile } from './commands/export.ts';
import { parameters } from './commands/parameters.ts';
import { presets } from './commands/presets.ts';
import { run } from './commands/run.ts';
import { sobol } from './commands/sobol.ts';
import { solve } from './commands/solve.ts';
import { sources } from './commands/sources.ts';
import { tornado } from './commands/tornado.ts';

/** What the terminal can do, in the order of its help. A command is a file of its own; here it gets its name. */
export const COMMANDS: Readonly<Record<string, Command>> = {
	run,
	draws,
	tornado,
	sobol,
	solve,
	explain,
	compare,
	chart,
	brief,
	export: exportFile,
	presets,
	parameters,
	sources
};
