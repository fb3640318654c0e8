import { isAnswered } from '#models/isAnswered.ts';
import { drawChoiceOf } from '#models/scenarios/drawChoice.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import { run } from '#models/simulate.ts';
import { FEWEST_ROWS, SOBOL_DRAWS, sobolIndices } from '#models/uncertainty/sobolIndices.ts';
import type { ParameterIndex } from '#models/uncertainty/sobolIndices.ts';
import type { Command } from '../command.ts';
import { computed } from '../computed.ts';
import { wholeNumber } from '../flagValues.ts';
import { gathered } from '../gathered.ts';
import { captionLines } from '../fileCaption.ts';
import { barTable } from '../output/barTable.ts';
import { print, printJson } from '../output/print.ts';
import { progress } from '../output/progress.ts';
import { chosenResult, NOTHING_MOVES, RESULT_FLAGS, resultRecord, resultWords } from '../resultFlags.ts';
import type { NamedResult } from '../resultFlags.ts';
import { orNull, told } from '../results/fixed.ts';

/** Most draws that fit into memory. judgement */
const MOST = 1_000_000;
/** Decimals of a share. */
const DECIMALS = 3;

export const sobol: Command = {
	summary: 'shares of each uncertain assumption in the spread of a result, alone and with all its company',
	flags: {
		...RESULT_FLAGS,
		n: { value: 'number', help: `draws of each sample (${SOBOL_DRAWS})` },
		json: { help: 'as JSON' }
	},
	notes: [
		'A row of draws is one of either sample and, for each assumption, their mixture. Where no price clears the market of one of these, its row counts in no share: a line says of how many, and `unanswered` in JSON.',
		`Where fewer than ${FEWEST_ROWS} rows are left there is “no answer”, in JSON null; neither is there where no price clears the market of the scenario as set.`
	],
	takesScenario: true,
	examples: ['sobol --year 2035', 'sobol --result brent --of level --n 4096 --json'],
	async execute(flags) {
		const { n, chosen } = await gathered({
			n: () => wholeNumber(flags, 'n', FEWEST_ROWS, MOST, SOBOL_DRAWS),
			chosen: () => chosenResult(flags)
		});
		const { scenario, result } = chosen;
		const { series, year, index, of } = result;
		const assumptions = assumptionsOf(scenario);
		const slices = sobolIndices({
			assumptions,
			choice: drawChoiceOf(scenario),
			result: { series, year: index, of },
			n,
			seed: scenario.seed
		});
		const found = await computed(slices, 1, progress('Drawing'));
		const isTold = isAnswered(series, run(assumptions), year);
		const indices = isTold ? found : found.map(withoutShares);
		const unanswered = found[0]?.unanswered ?? 0;
		if (isTold) flags.remarks.push(...rowRemarks(unanswered, n, result));
		if (flags.has('json'))
			printJson({
				...{ ...resultRecord(result), n, seed: scenario.seed },
				...(unanswered > 0 && { unanswered }),
				indices: indices.map(record)
			});
		else
			print(
				[
					...captionLines(flags.caption),
					`${resultWords(result)}: shares of its variance`,
					'',
					shares(indices)
				].join('\n')
			);
	}
};

/** Line that says how many rows count in no share; none where all have an answer. */
function rowRemarks(unanswered: number, n: number, { year }: NamedResult): string[] {
	if (unanswered === 0) return [];
	const others =
		n - unanswered < FEWEST_ROWS
			? 'the others are too few for shares'
			: 'shares are of the variance among the others';
	const verb = unanswered === 1 ? 'has' : 'have';
	return [
		`${unanswered} of ${n} rows of draws ${verb} no answer in ${year}, where no price clears the market of one of theirs: ${others}`
	];
}

const HEAD = ['', 'alone', 'from', 'to', 'in all', 'from', 'to'];

function shares(indices: readonly ParameterIndex[]): string {
	const isMoved = indices.some(({ first, total }) => first !== 0 || total !== 0);
	if (!isMoved) return NOTHING_MOVES;
	const totals = indices.map(({ total }) => orNull(total) ?? 0);
	return barTable([HEAD, ...indices.map(row)], totals, 1);
}

/** The six numbers of a parameter, in the order in which they are printed. */
const SHARES = ['first', 'firstLow', 'firstHigh', 'total', 'totalLow', 'totalHigh'] as const;

/** A parameter whose shares are not told. */
function withoutShares(index: ParameterIndex): ParameterIndex {
	return { ...index, ...Object.fromEntries(SHARES.map((name) => [name, NaN])) };
}

/** The same numbers for programs; null where there is no answer. */
function record(index: ParameterIndex) {
	return { id: index.id, ...Object.fromEntries(SHARES.map((name) => [name, orNull(index[name])])) };
}

function row(index: ParameterIndex): string[] {
	return [index.id, ...SHARES.map((name) => told(orNull(index[name]), DECIMALS))];
}
