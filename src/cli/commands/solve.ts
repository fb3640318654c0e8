import { PARAMETERS } from '#models/parameters/registry.ts';
import type { Parameter } from '#models/parameters/registry.ts';
import { quoted } from '#models/text/cleanText.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import { search } from '#models/uncertainty/search.ts';
import type { Command } from '../command.ts';
import { decimalNumber } from '../flagValues.ts';
import type { Flags } from '../flags.ts';
import { gathered } from '../gathered.ts';
import { InputError } from '../inputError.ts';
import { captionLines } from '../fileCaption.ts';
import { noParameter } from '../noParameter.ts';
import { print, printJson } from '../output/print.ts';
import { movedLeverRemarks } from '../pathRemarks.ts';
import { chosenResult, RESULT_FLAGS, resultRecord, resultWords } from '../resultFlags.ts';
import { searchWords } from '../results/searchWords.ts';

export const solve: Command = {
	summary: 'what it would take: the value of one lever for which a result reaches a number',
	flags: {
		lever: { value: 'id', help: 'the parameter that may move (see parameters)' },
		target: { value: 'number', help: 'what the result should be, in its unit' },
		...RESULT_FLAGS,
		json: { help: 'as JSON' }
	},
	takesScenario: true,
	examples: [
		'solve --lever venezuela.target --target -5',
		'solve --lever opec.offsetShare --result brent --of level --year 2030 --target 69 --json'
	],
	async execute(flags) {
		const { lever, target, chosen } = await gathered({
			lever: () => chosenLever(flags),
			target: () => decimalNumber(flags, 'target'),
			chosen: () => chosenResult(flags)
		});
		const { scenario, result } = chosen;
		const { series, index, of } = result;
		const request = {
			assumptions: assumptionsOf(scenario),
			lever: lever.id,
			result: { series, year: index, of },
			target
		};
		const answer = search(request);
		flags.remarks.push(...movedLeverRemarks(lever.id, scenario));
		if (flags.has('json')) return printJson({ lever: lever.id, ...resultRecord(result), target, ...answer });
		print(
			[
				...captionLines(flags.caption),
				`${resultWords(result)}: ${target}`,
				searchWords(lever, request, answer)
			].join('\n')
		);
	}
};

function chosenLever(flags: Flags): Extract<Parameter, { kind: 'number' }> {
	const id = flags.text('lever');
	if (id === undefined)
		throw new InputError(['--lever requires the id of a parameter (see parameters), got nothing']);
	const lever = PARAMETERS.find((one) => one.id === id);
	if (lever === undefined) throw new InputError([noParameter('--lever', id)]);
	if (lever.kind !== 'number')
		throw new InputError([`--lever requires a parameter that is a number, got ${quoted(id)}`]);
	return lever;
}
