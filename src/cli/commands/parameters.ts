import { PARAMETERS } from '#models/parameters/described.ts';
import type { Parameter } from '#models/parameters/described.ts';
import type { Command } from '../command.ts';
import { print, printJson } from '../output/print.ts';
import { textTable } from '../output/textTable.ts';
import type { Cell } from '../output/textTable.ts';
import { unitText } from '../results/unitText.ts';

export const parameters: Command = {
	summary: 'every parameter: default, range, unit, meaning, what it rests on',
	flags: { json: { help: 'as a JSON list, with spreads, stops, sources and disputes' } },
	takesScenario: false,
	examples: ['parameters', 'parameters --json'],
	async execute(flags) {
		if (flags.has('json')) return printJson(PARAMETERS);
		const head = ['id', 'default', 'range', 'unit', 'rests on', 'what it is'];
		print(textTable([head, ...PARAMETERS.map(row)]));
	}
};

function row(parameter: Parameter): Cell[] {
	const { id, label, standing } = parameter;
	const { fallback, range, unit } = form(parameter);
	return [id, fallback, range, unit, standing, label];
}

function form(parameter: Parameter): { fallback: string; range: string; unit: string } {
	if (parameter.kind === 'choice') {
		const range = parameter.options.map(({ value }) => value).join(' | ');
		return { fallback: parameter.default, range, unit: 'choice' };
	}
	const { low, high } = parameter;
	const unit = unitText(parameter.unit);
	if (parameter.kind === 'number')
		return { fallback: String(parameter.default), range: `${low}…${high}`, unit };
	const { maxPoints, yearsLow, yearsHigh } = parameter;
	return {
		fallback: 'none',
		range: `up to ${maxPoints} points year:value, ${yearsLow}…${yearsHigh} yr, ${low}…${high}`,
		unit
	};
}
