import { SOURCES } from '#models/parameters/sources.ts';
import type { Command } from '../command.ts';
import { print, printJson } from '../output/print.ts';

export const sources: Command = {
	summary: 'every source: publisher, title, date, address, what it supports',
	flags: { json: { help: 'as a JSON list' } },
	takesScenario: false,
	examples: ['sources', 'sources --json'],
	async execute(flags) {
		const all = Object.values(SOURCES);
		if (flags.has('json')) return printJson(all);
		print(
			all
				.map(({ id, publisher, title, year, address, supports }) =>
					[`${id}  ${publisher}: ${title}${year === null ? '' : ` (${year})`}`, address, supports]
						.filter((line) => line)
						.join('\n    ')
				)
				.join('\n')
		);
	}
};
