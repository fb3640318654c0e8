import { DomainError } from '#models/errors.ts';
import { quoted } from '#models/text/cleanText.ts';
import { MODEL_VERSION } from '#models/version.ts';
import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { readFlags } from './flags.ts';
import { commandHelp, overview } from './help.ts';
import { InputError } from './inputError.ts';
import { suggestion } from '#models/parameters/nearest.ts';
import { print, remark, watchStreams } from './output/print.ts';
import { packageVersion } from './packageVersion.ts';
import { SCENARIO_FLAGS } from './scenarioFlags.ts';
import { swallowedRemarks } from './swallowedRemarks.ts';

const EXIT = { fault: 1, badInput: 2, cancelled: 130 } as const;
const OVERVIEW = new Set(['help', '--help', '-h']);

watchStreams();
process.on('SIGINT', () => process.exit(EXIT.cancelled));

try {
	await orinoco(process.argv.slice(2));
} catch (error) {
	process.exitCode = reported(error);
}

async function orinoco([name, ...args]: readonly string[]): Promise<void> {
	if (name === undefined) return print(await overview());
	if (OVERVIEW.has(name)) return print(await help(args));
	if (name === '--version') return print(`orinoco ${packageVersion()} (model ${MODEL_VERSION})`);
	const command = await commandOf(name);
	const specs = { ...command.flags, ...(command.takesScenario ? SCENARIO_FLAGS : {}) };
	const flags = readFlags(args, specs, command.operands !== undefined);
	if (flags.has('help')) return print(commandHelp(name, command));
	await command.execute(flags);
	[...flags.remarks, ...swallowedRemarks(specs, flags)].forEach(remark);
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
