import type { Command } from './command.ts';

/**
 * What the terminal can do, in the order of its help. A command is a file of its own, loaded when it is called; here it
 * gets its name.
 */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
	run: async () => (await import('./commands/run.ts')).run,
	draws: async () => (await import('./commands/draws.ts')).draws,
	tornado: async () => (await import('./commands/tornado.ts')).tornado,
	sobol: async () => (await import('./commands/sobol.ts')).sobol,
	solve: async () => (await import('./commands/solve.ts')).solve,
	explain: async () => (await import('./commands/explain.ts')).explain,
	compare: async () => (await import('./commands/compare.ts')).compare,
	chart: async () => (await import('./commands/chart.ts')).chart,
	brief: async () => (await import('./commands/brief.ts')).brief,
	export: async () => (await import('./commands/export.ts')).exportFile,
	presets: async () => (await import('./commands/presets.ts')).presets,
	parameters: async () => (await import('./commands/parameters.ts')).parameters,
	sources: async () => (await import('./commands/sources.ts')).sources
};

/** Every command with its name, for the help. */
export function allCommands(): Promise<readonly (readonly [name: string, command: Command])[]> {
	return Promise.all(Object.entries(COMMANDS).map(async ([name, load]) => [name, await load()] as const));
}
