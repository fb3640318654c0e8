import type { Command } from '../command.ts';
import { namedClearingRemarks } from '../clearingRemarks.ts';
import { InputError } from '../inputError.ts';
import { print, printJson } from '../output/print.ts';
import { textTable } from '../output/textTable.ts';
import { columnHeads } from '../results/columnHeads.ts';
import { besideLines } from '../results/besideLines.ts';
import { comparison, leverRows, resultRows } from '../results/comparison.ts';
import { firstNamedYear, scenariosOf } from '../scenarioOperands.ts';
import { sharedYear, YEAR_FLAG } from '../yearFlag.ts';

export const compare: Command = {
	summary: 'scenarios side by side: the levers that differ, and what follows',
	operands: '<file or address> <file or address> …',
	flags: {
		year: YEAR_FLAG,
		json: { help: 'as JSON' }
	},
	takesScenario: false,
	examples: [
		'compare a.json b.json --year 2035',
		'compare "?v=1&p=jpmorgan" "?v=1&p=rystad-2030"',
		'compare pins.json --json'
	],
	async execute(flags) {
		const named = await scenariosOf(flags.operands, flags);
		if (named.length < 2)
			throw new InputError([`compare requires two scenarios or more, got ${named.length}`]);
		const year = sharedYear(
			flags,
			named.map(({ scenario }) => scenario),
			firstNamedYear(named)
		);
		flags.remarks.push(...namedClearingRemarks(named, year));
		const result = comparison(named, year);
		if (flags.has('json')) return printJson(result);
		const { heads, legend } = columnHeads(named.map(({ name }) => name));
		const levers =
			result.levers.length === 0 ? 'The scenarios do not differ.' : textTable(leverRows(result, heads));
		const beside = besideLines(named, heads, year);
		const parts = [legend.join('\n'), levers, textTable(resultRows(result, heads)), beside.join('\n')];
		print(parts.filter((part) => part !== '').join('\n\n'));
	}
};
