import { availableParallelism } from 'node:os';
import { drawChoiceOf } from '#models/scenarios/drawChoice.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import type { Scenario } from '#models/scenarios/scenario.ts';
import { SEED_HIGH } from '#models/scenarios/seed.ts';
import { yearsOf } from '#models/scenarios/state.ts';
import { STATIONS } from '#models/stations.ts';
import { SERIES_NAMES } from '#models/series.ts';
import { run } from '#models/simulate.ts';
import type { Simulation } from '#models/simulate.ts';
import { drawSlices, EXACT_DRAWS, MOST_DRAWS } from '#models/uncertainty/draws.ts';
import type { DrawRequest, DrawResult } from '#models/uncertainty/draws.ts';
import { MODES } from '#models/uncertainty/unitPoints.ts';
import { annotated } from '$lib/export/annotated.ts';
import { csv } from '$lib/export/csv.ts';
import { drawsBehind, drawsWords, withUnanswered } from '$lib/state/drawsWords.ts';
import { LIVE_DRAWS, REST_DRAWS } from '$lib/workers/drawCounts.ts';
import type { Command } from '../command.ts';
import { clearingRemarks } from '../clearingRemarks.ts';
import { computed } from '../computed.ts';
import { oneOf, seriesList, wholeNumber } from '../flagValues.ts';
import { captionLines } from '../fileCaption.ts';
import type { Flags } from '../flags.ts';
import { gathered } from '../gathered.ts';
import { print, printJson } from '../output/print.ts';
import { progress } from '../output/progress.ts';
import { textTable } from '../output/textTable.ts';
import { optionalKind, writeOut } from '../output/writeFile.ts';
import { sharedDraws } from '../parallel/sharedDraws.ts';
import { answeredDraws, mostUnanswered, unansweredRemarks } from '../results/answeredDraws.ts';
import { drawsRecord, KINDS } from '../results/drawsRecord.ts';
import { drawsRows, drawsTable } from '../results/drawsTable.ts';
import { fileOrigin } from '../results/fileOrigin.ts';
import { chosenScenario } from '../scenarioFlags.ts';

/** Draws unless another number is asked for: what the page shows while a lever moves. */
const DRAWS = LIVE_DRAWS;
/** Helpers at most: each brings its own copy of the program. */
const HELPERS = 8;
const POINTS = ['month', 'year'] as const;

export const draws: Command = {
	summary: 'what the uncertain assumptions imply: quantiles of every series',
	flags: {
		n: { value: 'number', help: `draws (${DRAWS})` },
		seed: { value: 'number', help: `0…${SEED_HIGH} (the scenario’s, else 1)` },
		series: { value: 'a,b', help: 'series (all; to read, those of the five stations)' },
		by: { value: 'month|year', help: 'points of time (month; to read, year)' },
		of: { value: 'level|difference', help: 'the scenario, or its difference from the baseline (both)' },
		mode: { value: 'quasi|pseudo', help: 'points that fill space evenly, or independent ones (quasi)' },
		json: { help: 'as JSON' },
		out: { value: 'file', help: 'write as .csv or .json' }
	},
	notes: [
		'Where no price clears the market of the scenario as set, its draws have no answer either, as in the page’s charts: “no answer”, in JSON null, in a .csv an empty cell.',
		'Elsewhere a draw without a price of its own counts in no quantile; a line says of how many, and `unanswered` in JSON at which points of time.'
	],
	takesScenario: true,
	examples: [
		'draws --preset jpmorgan --series hardCurrencyRevenue',
		'draws --n 100000 --seed 7 --out fan.csv',
		'draws --n 1000000 --by year --series brent,hardCurrencyRevenue --json'
	],
	async execute(flags) {
		const out = flags.text('out');
		const isRead = out === undefined && !flags.has('json');
		const { kind, asked, scenario } = await gathered({
			kind: () => optionalKind(flags, ['.csv', '.json']),
			asked: () => askedDraws(flags, isRead),
			scenario: () => chosenScenario(flags)
		});
		flags.remarks.push(...clearingRemarks(scenario, undefined, asked.series));
		const { by } = asked;
		const simulation = run(assumptionsOf(scenario));
		const result = answeredDraws(await drawn(drawRequest(asked, scenario)), simulation);
		flags.remarks.push(...unansweredRemarks(result, simulation));
		if (out !== undefined)
			await writeOut(out, fileText(kind === '.csv', flags, scenario, simulation, result, by));
		if (flags.has('json')) printJson(drawsRecord(scenario, result, by, flags.ownCaption));
		if (!isRead) return;
		const { seed, n } = result;
		const heading = `${drawsWords(drawsBehind(n, scenario))}; seed ${seed}`;
		const table = textTable(drawsRows(result, yearsOf(scenario).from));
		print([...captionLines(flags.caption), heading, table].join('\n'));
		if (!flags.has('n'))
			flags.remarks.push(`The page shows the ranges of ${REST_DRAWS} draws once at rest: --n ${REST_DRAWS}`);
	}
};

/** Few draws in this process, very many by as many helpers as the machine has cores. */
function drawn(request: DrawRequest): Promise<DrawResult> {
	const helpers = Math.min(availableParallelism(), HELPERS);
	const line = progress('Drawing');
	if (request.n <= EXACT_DRAWS || helpers < 2) return computed(drawSlices()(request), request.n, line);
	return sharedDraws(request, helpers, line);
}

/** What the flags ask of the draws, whatever the scenario; without a seed it is the scenario's. */
function askedDraws(flags: Flags, isRead: boolean) {
	return gathered({
		n: () => wholeNumber(flags, 'n', 1, MOST_DRAWS, DRAWS),
		seed: () => (flags.has('seed') ? wholeNumber(flags, 'seed', 0, SEED_HIGH, 0) : null),
		series: () => seriesList(flags, 'series', isRead ? STATIONS.map((one) => one.series) : SERIES_NAMES),
		by: () => oneOf(flags, 'by', POINTS, isRead ? 'year' : 'month'),
		kinds: () => (flags.has('of') ? [oneOf(flags, 'of', KINDS, 'level')] : KINDS),
		mode: () => oneOf(flags, 'mode', MODES, 'quasi')
	});
}

type AskedDraws = Awaited<ReturnType<typeof askedDraws>>;

function drawRequest({ n, seed, series, by, kinds, mode }: AskedDraws, scenario: Scenario): DrawRequest {
	return {
		assumptions: assumptionsOf(scenario),
		choice: drawChoiceOf(scenario),
		seed: seed ?? scenario.seed,
		n,
		mode,
		outputs: series.flatMap((name) => kinds.map((of) => ({ series: name, by, of })))
	};
}

function fileText(
	isCsv: boolean,
	flags: Flags,
	scenario: Scenario,
	simulation: Simulation,
	result: DrawResult,
	by: 'month' | 'year'
): string {
	const { seed, n, mode } = result;
	const seeded = { ...scenario, seed };
	const origin = fileOrigin(flags, seeded, simulation);
	const draws = withUnanswered(drawsBehind(n, scenario), mostUnanswered(result, simulation));
	const provenance = { ...origin.provenance, draws };
	if (!isCsv) {
		const record = {
			...drawsRecord(scenario, result, by),
			provenance: { ...provenance, ...flags.ownCaption }
		};
		return `${JSON.stringify(record)}\n`;
	}
	const title = `Quantiles of ${n} draws (${mode}) by ${by}`;
	const table = drawsTable(result, yearsOf(scenario).from);
	return csv(annotated(table, title, provenance, [origin.beside]));
}
