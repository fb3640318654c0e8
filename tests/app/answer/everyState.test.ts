import { expect, test } from 'vitest';
import { MARKET_VIEWS, PRESETS, SANCTION_REGIMES } from '#models/scenarios/presets.ts';
import { assumptionsOf, EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import type { OwnValues, Scenario } from '#models/scenarios/scenario.ts';
import { run } from '#models/simulate.ts';
import { besideWords } from '$lib/answer/provisos/besideWords.ts';
import { plainSentence, sentence } from '$lib/answer/sentence.ts';
import { gaugesOf } from '$lib/charts/river/gauges.ts';

const ids = (bundles: readonly { readonly id: string }[]) => [null, ...bundles.map(({ id }) => id)];
const OWN: readonly OwnValues[] = [
	{},
	{ 'shock.supply': -2, 'shock.startYears': 1, 'shock.years': 1 },
	{ 'venezuela.delayYears': 4 },
	{ 'opec.offsetShare': 0, 'opec.priceFloor': 75 }
];
const scenarios = ids(PRESETS).flatMap((preset) =>
	ids(MARKET_VIEWS).flatMap((market) =>
		ids(SANCTION_REGIMES).flatMap((sanctions) =>
			OWN.map((own): Scenario => ({ ...EMPTY_SCENARIO, preset, market, sanctions, own }))
		)
	)
);
/** What no text for people has in it. */
const BROKEN = /NaN|undefined|Infinity|null| {2}|\.\.|, ,|,,| [,.]|\( | \)/;
/** Lines of the answer's column at 1440 px are about so long; two of them hold what stands beside the sentence. */
const TWO_LINES = 480;

test('under every preset, view and regime the words are whole, and what stands beside the answer is short', () => {
	for (const scenario of scenarios) {
		const simulation = run(assumptionsOf(scenario));
		for (const year of [0, 2, 4, 9].map((index) => simulation.startYear + index)) {
			const said = plainSentence(sentence({ simulation, year, brent: null, income: null }), () => 'x', year);
			const beside = besideWords(scenario, simulation, year);
			expect(said).not.toMatch(BROKEN);
			expect(beside).not.toMatch(BROKEN);
			expect(beside.length).toBeLessThan(TWO_LINES);
			for (const { reason } of gaugesOf(simulation, year, () => null))
				expect(reason.split(' ').length).toBeLessThanOrEqual(5);
		}
	}
});
