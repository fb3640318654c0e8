import { parameter } from '#models/parameters/registry.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import { tornadoChoiceOf } from '#models/scenarios/tornadoChoice.ts';
import { SERIES } from '#models/series.ts';
import { tornado as tornadoOf } from '#models/uncertainty/tornado.ts';
import type { Tornado, TornadoBar, TornadoEnd } from '#models/uncertainty/tornado.ts';
import type { Command } from '../command.ts';
import { captionLines } from '../fileCaption.ts';
import { barTable } from '../output/barTable.ts';
import { print, printJson } from '../output/print.ts';
import { chosenResult, NOTHING_MOVES, RESULT_FLAGS, resultRecord, resultWords } from '../resultFlags.ts';
import type { NamedResult } from '../resultFlags.ts';
import { orNull, told } from '../results/fixed.ts';
import { unitText } from '../results/unitText.ts';

/** Decimals beyond those of the series: a lever may move a result by little. */
const MORE_DECIMALS = 1;
/** What is said where no bar has an end. */
const NOWHERE = 'Nor has it one with any lever at an end of its span.';

export const tornado: Command = {
	summary: 'which assumption matters most: each at both ends of its sourced span, the others as set',
	flags: { ...RESULT_FLAGS, json: { help: 'as JSON' } },
	notes: [
		'Each uncertain assumption has a bar, from its q10 to its q90 around the value set, as on the page. What is set keeps its bar, although the draws hold it; what --hold names besides has none. --spread widens bars.',
		'Where no price clears the market, as set or at an end of a bar, there is “no answer”, in JSON null; bars without a width stand last.'
	],
	takesScenario: true,
	examples: ['tornado --year 2030', 'tornado --preset jpmorgan --result brent --of level --json'],
	async execute(flags) {
		const { scenario, result } = await chosenResult(flags);
		const { series, index, of } = result;
		const found = tornadoOf(assumptionsOf(scenario), tornadoChoiceOf(scenario), { series, year: index, of });
		if (flags.has('json')) printJson({ ...resultRecord(result), ...record(found) });
		else print([...captionLines(flags.caption), words(result, found)].join('\n'));
	}
};

/** The same numbers for programs; null where there is no answer. */
function record({ value, bars }: Tornado) {
	const end = ({ input, output }: TornadoEnd) => ({ input, output: orNull(output) });
	return {
		value: orNull(value),
		bars: bars.map(({ id, low, high }) => ({ id, low: end(low), high: end(high) }))
	};
}

function words(result: NamedResult, { value, bars }: Tornado): string {
	const decimals = SERIES[result.series].decimals + MORE_DECIMALS;
	const number = (output: number): string => told(orNull(output), decimals);
	const width = ({ low, high }: TornadoBar): number => high.output - low.output;
	const opening = `${resultWords(result)}: ${number(value)} as set`;
	const isNowhere = bars.every(({ low, high }) => Number.isNaN(low.output) && Number.isNaN(high.output));
	if (Number.isNaN(value) && isNowhere) return `${opening}\n\n${NOWHERE}`;
	if (bars.every((one) => width(one) === 0)) return `${opening}\n\n${NOTHING_MOVES}`;
	const rows = bars.map((one) => [
		one.id,
		short(one.low.input),
		number(one.low.output),
		short(one.high.input),
		number(one.high.output),
		unit(one.id)
	]);
	const head = ['', 'at', 'result', 'at', 'result', 'unit of the lever'];
	return `${opening}\n\n${barTable(
		[head, ...rows],
		bars.map((one) => orNull(width(one)) ?? 0)
	)}`;
}

function short(input: number): string {
	return String(Number(input.toPrecision(3)));
}

function unit(id: TornadoBar['id']): string {
	const spec = parameter(id);
	return spec.kind === 'choice' ? '' : unitText(spec.unit);
}
