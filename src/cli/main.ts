import { DomainError } from '#models/errors.ts';
import { quoted } from '#models/scenarios/cleanText.ts';
import { MODEL_VERSION } from '#models/version.ts';
import { COMMANDS } from './commands.ts';
import { readFlags } from './flags.ts';
import { commandHelp, overview } from './help.ts';
import { InputError } from './inputError.ts';
import { suggestion } from './nearest.ts';
import { print, surviveClosedPipe } from './output/print.ts';
import { SCENARIO_FLAGS } from './scenarioFlags.ts';

const EXIT = { fault: 1, badInput: 2, cancelled: 130 } as const;
const OVERVIEW = new Set(['help', '--help', '-h']);

surviveClosedPipe();
process.on('SIGINT', () => process.exit(EXIT.cancelled));

try {
	await orinoco(process.argv.slice(2));
} catch (error) {
	process.exitCode = reported(error);
}

async function orinoco([name, ...args]: readonly string[]): Promise<void> {
	if (name === undefined || OVERVIEW.has(name)) return print(await overview());
	if (name === '--version') return print(MODEL_VERSION);
	if (!Object.hasOwn(COMMANDS, name))
		throw new InputError([`${quoted(name)} is no command${suggestion(name, Object.keys(COMMANDS))}`]);
	const command = await COMMANDS[name]();
	const specs = { ...command.flags, ...(command.takesScenario ? SCENARIO_FLAGS : {}) };
	const flags = readFlags(args, specs, command.operands !== undefined);
	return flags.has('help') ? print(commandHelp(name, command)) : command.execute(flags);
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
