import { encode } from '#models/scenarios/codec.ts';
import type { PageState } from '#models/scenarios/state.ts';
import { REST_DRAWS } from '../workers/drawCounts.ts';

/**
 * Program with the library that prints the two numbers of the answer in the state's year, each with the ends of its range: an
 * ECMAScript module.
 */
export function librarySnippet({ scenario, view }: PageState): string {
	return `import { assumptionsOf, decode, run, yearFigure } from 'orinoco';
import { drawBands, drawChoiceOf } from 'orinoco/uncertainty';

const { scenario, view } = decode('?${encode({ scenario, view, pins: [] })}').state;
const assumptions = assumptionsOf(scenario);
const worlds = run(assumptions);
const year = view.year - worlds.startYear;
const { outputs } = drawBands({
	...{ assumptions, choice: drawChoiceOf(scenario), seed: scenario.seed, n: ${REST_DRAWS} },
	outputs: ['brent', 'hardCurrencyRevenue'].map((series) => ({ series, by: 'year', of: 'difference' }))
});
for (const { output: { series }, bands } of outputs) {
	const [before, after] = [worlds.baseline, worlds.scenario].map((world) => yearFigure(world[series], series, year));
	console.log(series, after - before, bands.q10[year], bands.q90[year]);
}
`;
}
