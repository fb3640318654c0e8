import { run as runSquiggle } from '@quri/squiggle-lang';
import { compile } from 'mathjs/number';
import { sortedQuantile } from '#models/numeric/quantile.ts';
import { DEFAULTS } from '#models/parameters/registry.ts';
import { run } from '#models/simulate.ts';
import { yearFigure } from '#models/summary.ts';
import { MONTHS } from '#models/timeline.ts';
import { drawColumns } from '#models/uncertainty/drawColumns.ts';
import { drawBands } from '#models/uncertainty/draws.ts';
import type { DrawOutput } from '#models/uncertainty/drawOutput.ts';
import { assumptionsOfDraw } from '#models/uncertainty/kernel/drawAssumptions.ts';
import { PROBABILITIES } from '#models/uncertainty/quantiles.ts';
import { CENTRAL_CHOICE, uncertainParameters } from '#models/uncertainty/uncertainParameters.ts';
import type { BenchLine, BenchSection } from './line.ts';
import { FORMULA, REDUCED_NAMES, SQUIGGLE_CODE } from './reducedModel.ts';
import { centralRequest } from './screen.ts';
import { timed } from './timing.ts';

const N = 1024;
/** Index of 2031. */
const YEAR = 4;
const INCOME: DrawOutput = { series: 'hardCurrencyRevenue', by: 'year', of: 'difference' };

const quantilesOf = (values: Float64Array) => {
	const sorted = values.sort();
	return PROBABILITIES.map((p) => sortedQuantile(sorted, p));
};

/** Columns of the central set; made afresh, as every peer makes its own. */
function columns() {
	const uncertain = uncertainParameters(DEFAULTS, CENTRAL_CHOICE);
	return drawColumns(DEFAULTS, uncertain, { seed: 1, mode: 'quasi', from: 0, count: N });
}

/** The whole model in a plain loop over single runs. */
function plainLoop(): readonly number[] {
	const drawn = columns();
	const values = Float64Array.from({ length: N }, (_, draw) => {
		const { baseline, scenario } = run(assumptionsOfDraw(DEFAULTS, drawn, draw));
		const figure = (world: typeof baseline) =>
			yearFigure(world.hardCurrencyRevenue, 'hardCurrencyRevenue', YEAR);
		return figure(scenario) - figure(baseline);
	});
	return quantilesOf(values);
}

/** The reduced model as a compiled expression of mathjs, draw by draw. */
function mathjsLoop(): readonly number[] {
	const expression = compile(FORMULA);
	const drawn = columns();
	const values = Float64Array.from({ length: N }, (_, draw) => {
		const scope = new Map(REDUCED_NAMES.map(([name, id]) => [name, drawn.get(id)?.[draw] ?? 0]));
		return expression.evaluate(scope) as number;
	});
	return quantilesOf(values);
}

/** The reduced model once a month and draw: as many formulas as the model has months. */
function mathjsMonths(): number {
	const expression = compile(FORMULA);
	const drawn = columns();
	let sum = 0;
	for (let draw = 0; draw < N; draw++) {
		const scope = new Map(REDUCED_NAMES.map(([name, id]) => [name, drawn.get(id)?.[draw] ?? 0]));
		for (let month = 0; month < MONTHS; month++) sum += expression.evaluate(scope) as number;
	}
	return sum;
}

/** The reduced model in Squiggle, with as many samples. */
async function squiggle(): Promise<void> {
	const environment = { sampleCount: N, xyPointLength: N, profile: false, seed: 'orinoco' };
	const { result } = await runSquiggle(SQUIGGLE_CODE, { environment });
	if (!result.ok) throw new Error(`Squiggle refused the reduced model: ${result.value.toString()}`);
}

/** Orinoco beside its peers: the time of 1,024 draws to seven quantiles of one year's result. */
export async function peers(rounds: number): Promise<BenchSection> {
	const own = await timed(() => drawBands(centralRequest([INCOME], N)), rounds);
	const plain = await timed(plainLoop, rounds);
	const compiled = await timed(mathjsLoop, rounds);
	const monthly = await timed(mathjsMonths, Math.max(2, Math.round(rounds / 5)));
	const estimated = await timed(squiggle, Math.max(2, Math.round(rounds / 5)));
	const ratio = (what: string, time: number, note: string): BenchLine => ({
		what,
		value: time / own.median,
		unit: 'times',
		note
	});
	const reduced =
		'one formula for 2031 alone: no months, no stocks, no OPEC+ limits, no grades, no budget, no second world';
	return {
		title: '1,024 draws to seven quantiles of the 2031 income difference, everything made afresh',
		lines: [
			{ what: 'Orinoco, whole model', value: own.median, fastest: own.fastest, unit: 'ms' },
			ratio('plain loop over single runs, whole model', plain.median, 'the same numbers'),
			ratio('mathjs, compiled expression', compiled.median, reduced),
			ratio('mathjs, one such expression a month', monthly.median, 'still one formula, 120 times a draw'),
			ratio('Squiggle', estimated.median, reduced)
		]
	};
}
