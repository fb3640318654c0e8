import { InputError } from '../../cli/inputError.ts';
import { readFlags } from '../../cli/flags.ts';
import { chosenScenario, SCENARIO_FLAGS } from '../../cli/scenarioFlags.ts';
import { cleanText } from '#models/text/cleanText.ts';
import { scenarioVerdict } from './verdict.ts';
import type { Verdict } from './verdict.ts';

/** Verdict on the terminal's flags for own values: a legal scenario, or faults of the input, one a line. */
export async function settingsVerdict(text: string): Promise<Verdict> {
	return argumentsVerdict(text.split('\n').flatMap((setting) => ['--set', setting]));
}

/** Verdict on an address given to the terminal. */
export async function urlVerdict(text: string): Promise<Verdict> {
	return argumentsVerdict(['--url', text]);
}

async function argumentsVerdict(args: readonly string[]): Promise<Verdict> {
	try {
		return scenarioVerdict(await chosenScenario(readFlags(args, SCENARIO_FLAGS, false)));
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		const isNamed = error.message.split('\n').every((line) => line !== '' && cleanText(line) === line);
		return isNamed ? null : `faults without a name, or not one a line: ${JSON.stringify(error.message)}`;
	}
}
