import { drawChoiceOf } from '#models/scenarios/drawChoice.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import { SOBOL_DRAWS, sobolIndices } from '#models/uncertainty/sobolIndices.ts';
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
import { fixed } from '../results/fixed.ts';

/** Fewest draws that give an interval at all, and most that fit into memory. judgement */
const FEWEST = 16;
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
	takesScenario: true,
	examples: ['sobol --year 2035', 'sobol --result brent --of level --n 4096 --json'],
	async execute(flags) {
		const { n, chosen } = await gathered({
			n: () => wholeNumber(flags, 'n', FEWEST, MOST, SOBOL_DRAWS),
			chosen: () => chosenResult(flags)
		});
		const { scenario, result } = chosen;
		const { series, index, of } = result;
		const slices = sobolIndices({
			assumptions: assumptionsOf(scenario),
			choice: drawChoiceOf(scenario),
			result: { series, year: index, of },
			n,
			seed: scenario.seed
		});
		const indices = await computed(slices, 1, progress('Drawing'));
		if (flags.has('json'))
			printJson({ ...resultRecord(result), n, seed: scenario.seed, indices: indices.map(record) });
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

const HEAD = ['', 'alone', 'from', 'to', 'in all', 'from', 'to'];

function shares(indices: readonly ParameterIndex[]): string {
	const isMoved = indices.some(({ first, total }) => first !== 0 || total !== 0);
	if (!isMoved) return NOTHING_MOVES;
	const totals = indices.map(({ total }) => total);
	return barTable([HEAD, ...indices.map(row)], totals, 1);
}

function record({ id, first, firstLow, firstHigh, total, totalLow, totalHigh }: ParameterIndex) {
	return { id, first, firstLow, firstHigh, total, totalLow, totalHigh };
}

function row({ id, first, firstLow, firstHigh, total, totalLow, totalHigh }: ParameterIndex): string[] {
	const shares = [first, firstLow, firstHigh, total, totalLow, totalHigh];
	return [id, ...shares.map((share) => fixed(share, DECIMALS))];
}
