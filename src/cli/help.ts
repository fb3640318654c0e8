import { CALL } from './call.ts';
import type { Command } from './command.ts';
import { allCommands } from './commands.ts';
import type { FlagSpecs } from './flags.ts';
import { SCENARIO_FLAGS } from './scenarioFlags.ts';

/** What the terminal can do: every command with its line, and examples to try. */
export async function overview(): Promise<string> {
	const commands = await allCommands();
	const width = Math.max(...commands.map(([name]) => name.length));
	const lines = commands.map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
	const tries = commands.map(([, { examples }]) => `  ${CALL} ${examples[0]}`);
	return [
		"Orinoco: what Venezuelan barrels do to the world price, and what that takes from Russia's income.",
		'',
		`Usage: ${CALL} <command> [flags]`,
		'',
		'Commands',
		...lines,
		'',
		'A scenario is chosen everywhere in the same way; flags beat the file or address',
		...flagLines(SCENARIO_FLAGS),
		'',
		'Examples',
		...tries,
		'',
		`More of one command: ${CALL} <command> --help`,
		`Versions of program and model: ${CALL} --version`,
		'Where no price clears the market a number is “no answer”: null in JSON, an empty cell in a table of draws. JSON and .csv of a run keep what the search ended with, and say where (see run).',
		'Results go to the standard output, progress and faults to the standard error.',
		'Exit code 0; 2 bad input; 1 a fault of this program; 130 cancelled.'
	].join('\n');
}

/** What one command can do. */
export function commandHelp(name: string, command: Command): string {
	const operands = command.operands === undefined ? '' : ` ${command.operands}`;
	const scenario = command.takesScenario ? ['', 'Scenario', ...flagLines(SCENARIO_FLAGS)] : [];
	const own = Object.keys(command.flags).length > 0 ? ['', 'Flags', ...flagLines(command.flags)] : [];
	const notes = command.notes === undefined ? [] : ['', ...command.notes];
	return [
		`${name}: ${command.summary}`,
		...notes,
		'',
		`Usage: ${CALL} ${name}${operands} [flags]`,
		...own,
		...scenario,
		'',
		'Examples',
		...command.examples.map((example) => `  ${CALL} ${example}`)
	].join('\n');
}

function flagLines(specs: FlagSpecs): string[] {
	const heads = Object.entries(specs).map(([name, { value }]) => `--${name}${value ? ` ${value}` : ''}`);
	const width = Math.max(...heads.map((head) => head.length));
	return Object.values(specs).map(({ help }, index) => `  ${heads[index].padEnd(width)}  ${help}`);
}
