import { defaultYear, yearsOf } from '#models/scenarios/state.ts';
import type { Command } from '../command.ts';
import { wholeNumber } from '../flagValues.ts';
import type { Flags } from '../flags.ts';
import { InputError } from '../inputError.ts';
import { print, printJson } from '../output/print.ts';
import { textTable } from '../output/textTable.ts';
import { comparison, leverRows, resultRows } from '../results/comparison.ts';
import type { NamedScenario } from '../scenarioOperands.ts';
import { scenariosOf } from '../scenarioOperands.ts';

export const compare: Command = {
	summary: 'scenarios side by side: the levers that differ, and what follows',
	operands: '<file or address> <file or address> …',
	flags: {
		year: { value: 'year', help: 'calendar year of the results (2031)' },
		json: { help: 'as JSON' }
	},
	takesScenario: false,
	examples: [
		'compare a.json b.json --year 2035',
		'compare "?v=1&p=jpmorgan" "?v=1&p=rystad-2030"',
		'compare pins.json --json'
	],
	async execute(flags) {
		const named = await scenariosOf(flags.operands);
		if (named.length < 2)
			throw new InputError([`compare requires two scenarios or more, got ${named.length}`]);
		const result = comparison(named, sharedYear(flags, named));
		if (flags.has('json')) return printJson(result);
		const levers = result.levers.length === 0 ? 'The scenarios do not differ.' : textTable(leverRows(result));
		print(`${levers}\n\n${textTable(resultRows(result))}`);
	}
};

/** Year that every scenario has. */
function sharedYear(flags: Flags, named: readonly NamedScenario[]): number {
	const spans = named.map(({ scenario }) => yearsOf(scenario));
	const from = Math.max(...spans.map((span) => span.from));
	const last = Math.min(...spans.map((span) => span.last));
	const usual = defaultYear(named[0].scenario);
	return wholeNumber(flags, 'year', from, last, Math.min(last, Math.max(from, usual)));
}
