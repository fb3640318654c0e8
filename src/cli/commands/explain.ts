import type { SeriesName } from '#models/series.ts';
import { splitNoAnswer } from '$lib/compare/splitNoAnswer.ts';
import type { Command } from '../command.ts';
import { clearingRemarks, namedClearingRemarks } from '../clearingRemarks.ts';
import { oneOf } from '../flagValues.ts';
import type { Flags } from '../flags.ts';
import { gathered } from '../gathered.ts';
import { InputError } from '../inputError.ts';
import { captionLines } from '../fileCaption.ts';
import { barTable } from '../output/barTable.ts';
import { print, printJson } from '../output/print.ts';
import { KINDS } from '../results/drawsRecord.ts';
import { explained, explainedBetween, partLabel } from '../results/explanation.ts';
import type { Explanation } from '../results/explanation.ts';
import { told } from '../results/fixed.ts';
import { chosenScenario, SCENARIO_FLAGS } from '../scenarioFlags.ts';
import { firstNamedYear, scenariosOf } from '../scenarioOperands.ts';
import type { NamedScenario } from '../scenarioOperands.ts';
import { sharedYear, YEAR_FLAG } from '../yearFlag.ts';

/** What the command takes apart. */
const EXPLAINED: readonly SeriesName[] = ['hardCurrencyRevenue'];

export const explain: Command = {
	summary: 'what makes the difference in hard-currency income: parts that sum to it',
	flags: {
		from: { value: 'file', help: 'scenario A, a file or an address, instead of one scenario' },
		to: { value: 'file', help: 'scenario B' },
		of: {
			value: 'level|difference',
			help: 'A to B: the income itself, or what each loses to its baseline (level)'
		},
		year: YEAR_FLAG,
		json: { help: 'as JSON' }
	},
	notes: [
		'Where no price clears the market in the year there is “no answer”, in JSON null; where it clears at both ends but in no world between them, the parts alone have none.'
	],
	takesScenario: true,
	examples: ['explain --preset jpmorgan --year 2030', 'explain --from a.json --to b.json --json'],
	async execute(flags) {
		const result = flags.has('from') || flags.has('to') ? await betweenTwo(flags) : await withinOne(flags);
		if (flags.has('json')) printJson(result);
		else print([...captionLines(flags.caption), words(result)].join('\n'));
	}
};

async function withinOne(flags: Flags): Promise<Explanation> {
	if (flags.has('of')) throw new InputError(['--of requires --from and --to']);
	const scenario = await chosenScenario(flags);
	const year = sharedYear(flags, [scenario]);
	flags.remarks.push(...clearingRemarks(scenario, [year], EXPLAINED));
	return explained(scenario, year);
}

async function betweenTwo(flags: Flags): Promise<Explanation> {
	const besides = Object.keys(SCENARIO_FLAGS).filter((flag) => flags.has(flag));
	if (besides.length > 0)
		throw new InputError([
			`--from and --to exclude the flags of one scenario, got --${besides.join(', --')}`
		]);
	const { from, to, of } = await gathered({
		from: () => end(flags, 'from'),
		to: () => end(flags, 'to'),
		of: () => oneOf(flags, 'of', KINDS, 'level')
	});
	const year = sharedYear(flags, [from.scenario, to.scenario], firstNamedYear([from, to]));
	flags.remarks.push(...namedClearingRemarks([from, to], year, EXPLAINED));
	const result = explainedBetween(from, to, year, of);
	const isSplit = result.parts.every(({ value }) => value !== null);
	if (result.total !== null && !isSplit) flags.remarks.push(splitNoAnswer([], year));
	return result;
}

async function end(flags: Flags, name: 'from' | 'to'): Promise<NamedScenario> {
	const operand = flags.text(name);
	if (operand === undefined)
		throw new InputError([`--${name} requires a scenario beside the other end, got nothing`]);
	const found = await scenariosOf([operand], flags);
	if (found.length !== 1) throw new InputError([`--${name} requires one scenario, got ${found.length}`]);
	return found[0];
}

function words({ from, to, year, total, parts }: Explanation): string {
	const rows = parts.map(({ id, value }) => [partLabel(id), told(value, 3)]);
	const head = [`Hard-currency income of ${year}`, 'USD bn/yr'];
	const table = [head, ...rows, ['All together', told(total, 3)]];
	const values = parts.map(({ value }) => value ?? 0);
	return `${from} → ${to}\n\n${barTable(table, values)}`;
}
