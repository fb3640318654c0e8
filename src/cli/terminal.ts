import { DomainError } from '#models/errors.ts';
import { suggestion } from '#models/parameters/nearest.ts';
import { quoted } from '#models/text/cleanText.ts';
import { MODEL_VERSION } from '#models/version.ts';
import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { EXIT } from './exit.ts';
import { readFlags } from './flags.ts';
import { commandHelp, overview } from './help.ts';
import { InputError } from './inputError.ts';
import { print, remark } from './output/print.ts';
import { packageVersion } from './packageVersion.ts';
import { SCENARIO_FLAGS } from './scenarioFlags.ts';
import { swallowedRemarks } from './swallowedRemarks.ts';

const OVERVIEW = new Set(['help', '--help', '-h']);

/**
 * Does what is typed after the program's name: the result on the standard output, faults and remarks on the standard error.
 *
 * @param args a command and its flags
 * @returns the exit code
 */
export async function terminal(args: readonly string[]): Promise<number> {
	try {
		await command(args);
		return EXIT.done;
	} catch (error) {
		return reported(error);
	}
}

async function command([name, ...args]: readonly string[]): Promise<void> {
	if (name === undefined) return print(await overview());
	if (OVERVIEW.has(name)) return print(await help(args));
	if (name === '--version') return print(versions(args));
	const command = await commandOf(name);
	const specs = { ...command.flags, ...(command.takesScenario ? SCENARIO_FLAGS : {}) };
	const flags = readFlags(args, specs, command.operands !== undefined);
	if (flags.has('help')) return print(commandHelp(name, command));
	await command.execute(flags);
	[...flags.remarks, ...swallowedRemarks(specs, flags)].forEach(remark);
}

/** Versions of the program and of its model. */
function versions(words: readonly string[]): string {
	if (words.length > 0)
		throw new InputError([`--version requires to stand alone, got ${quoted(words[0])} besides`]);
	return `orinoco ${packageVersion()} (model ${MODEL_VERSION})`;
}

/** Help on what the terminal can do, or on the command that is named. */
async function help(words: readonly string[]): Promise<string> {
	const [name, ...others] = words.filter((word) => !OVERVIEW.has(word));
	if (name === undefined) return overview();
	if (others.length > 0)
		throw new InputError([`help requires one command, got ${quoted(others[0])} besides`]);
	return commandHelp(name, await commandOf(name));
}

async function commandOf(name: string): Promise<Command> {
	if (Object.hasOwn(COMMANDS, name)) return COMMANDS[name]();
	const names = Object.keys(COMMANDS);
	const hint = suggestion(name, names) || `; there are ${names.join(', ')}`;
	throw new InputError([`${quoted(name)} is no command${hint}`]);
}

/** Says what went wrong, a line a fault, never a stack of calls; returns the exit code. */
function reported(error: unknown): number {
	if (error instanceof InputError || error instanceof DomainError) {
		console.error(error.message);
		return EXIT.badInput;
	}
	const [line] = String(error instanceof Error ? error.message : error).split('\n', 1);
	console.error(`A fault of this program, not of your input: ${line}`);
	return EXIT.fault;
}
