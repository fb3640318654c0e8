import { yearIncomeParts } from '#models/explain/incomeFactors.ts';
import { DEFAULTS } from '#models/parameters/registry.ts';
import { run } from '#models/simulate.ts';
import { drawBands, drawSlices } from '#models/uncertainty/draws.ts';
import type { DrawSlices } from '#models/uncertainty/draws.ts';
import type { DrawOutput } from '#models/uncertainty/drawOutput.ts';
import { sobolIndices } from '#models/uncertainty/sobolIndices.ts';
import { tornado } from '#models/uncertainty/tornado.ts';
import { CENTRAL_CHOICE } from '#models/uncertainty/uncertainParameters.ts';
import { newWorlds } from '#models/worlds.ts';
import type { BenchLine, BenchSection } from './line.ts';
import { centralRequest, dragged, EVERYTHING, EVERY_MONTH, MONTHLY_SCREEN, SCREEN } from './screen.ts';
import { timed } from './timing.ts';

const FAN = 1024;
const SOBOL = 1024;
const INCOME = { series: 'hardCurrencyRevenue', year: 4, of: 'difference' } as const;

/** Time of a single run; many make a round, because one is shorter than the clock's grain. */
async function singleRun(rounds: number): Promise<BenchLine> {
	const runs = 200;
	const worlds = newWorlds();
	const { median, fastest } = await timed((round) => {
		const assumptions = dragged(round);
		for (let count = 0; count < runs; count++) run(assumptions, worlds);
	}, rounds);
	const micro = 1000 / runs;
	return {
		what: 'one run, 120 months, both worlds',
		value: median * micro,
		fastest: fastest * micro,
		unit: 'µs',
		bar: 40
	};
}

/** One source of draws for all rounds, which keeps what the next can use again. */
function oneSource(): () => DrawSlices {
	const slices = drawSlices();
	return () => slices;
}

/** Time of a fan while a slider is dragged: another target each time. */
async function fan(
	what: string,
	outputs: readonly DrawOutput[],
	n: number,
	rounds: number,
	bar?: number,
	source = oneSource()
): Promise<BenchLine> {
	const choice = { ...CENTRAL_CHOICE, set: ['venezuela.target'], vary: ['venezuela.target'] } as const;
	const { median, fastest } = await timed(
		(round) => drawBands(centralRequest(outputs, n, { assumptions: dragged(round), choice }), source()),
		rounds
	);
	return { what, value: median, fastest, unit: 'ms', ...(bar === undefined ? {} : { bar }) };
}

/** Runs a generator to its end. */
function finished<Result>(steps: Generator<unknown, Result>): Result {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/** Times of everything that a page or a terminal waits for. */
export async function speed(rounds: number): Promise<BenchSection> {
	const few = Math.max(1, Math.round(rounds / 10));
	// First of all: the page's worker runs nothing but draws, and engines compile for what they have met.
	const onScreen = await fan(
		'fan of 1,024, large chart by month and five stations by year',
		SCREEN,
		FAN,
		rounds,
		16
	);
	const simulation = run(DEFAULTS);
	const bars = await timed(() => tornado(DEFAULTS, CENTRAL_CHOICE, INCOME), rounds);
	const request = { assumptions: DEFAULTS, choice: CENTRAL_CHOICE, result: INCOME, n: SOBOL, seed: 1 };
	const indices = await timed(() => finished(sobolIndices(request)), few);
	const split = await timed(() => yearIncomeParts(simulation, INCOME.year), rounds);
	return {
		title: 'Speed, processor time',
		lines: [
			await singleRun(rounds),
			onScreen,
			await fan('fan of 1,024, all six charts by month', MONTHLY_SCREEN, FAN, rounds),
			await fan('fan of 1,024, every series of both worlds by year', EVERYTHING, FAN, rounds, 60),
			await fan('fan of 1,024, every series of both worlds by month', EVERY_MONTH, FAN, rounds, 60),
			await fan('the same, with nothing kept from before', EVERY_MONTH, FAN, few, undefined, drawSlices),
			await fan('fan of 8,192 at rest, as on screen', SCREEN, 8192, few),
			{ what: 'tornado of all uncertain parameters', value: bars.median, fastest: bars.fastest, unit: 'ms' },
			{
				what: 'Sobol indices from 1,024 draws a sample, 400 resamples',
				value: indices.median,
				fastest: indices.fastest,
				unit: 'ms'
			},
			{ what: 'exact split of a year’s income', value: split.median, fastest: split.fastest, unit: 'ms' }
		]
	};
}
