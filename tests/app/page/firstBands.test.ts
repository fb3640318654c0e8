import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '#models/parameters/registry.ts';
import { EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import { drawBands } from '#models/uncertainty/draws.ts';
import { CENTRAL_CHOICE } from '#models/uncertainty/uncertainParameters.ts';
import { FIRST_SPREADS, sentenceBands } from '$lib/page/firstBands.ts';
import { bandsOf } from '$lib/workers/bandsOf.ts';
import { REST_DRAWS } from '$lib/workers/liveDraws.ts';

const SERIES = ['brent', 'hardCurrencyRevenue'] as const;
const drawn = drawBands({
	assumptions: DEFAULTS,
	choice: CENTRAL_CHOICE,
	seed: EMPTY_SCENARIO.seed,
	n: REST_DRAWS,
	outputs: SERIES.map((series) => ({ series, by: 'year', of: 'difference' }))
});

describe('ranges before the first draw', () => {
	it.each(SERIES)('are those that the page’s draws at rest give: %s', (series) => {
		const bands = bandsOf(drawn).get(series, 'difference', 'year');
		for (const name of ['q10', 'q50', 'q90'] as const) {
			Array.from(bands?.[name] ?? []).forEach((value, year) =>
				expect(FIRST_SPREADS[series][name][year] / value).toBeCloseTo(1, 5)
			);
			expect(bands?.[name]).toHaveLength(FIRST_SPREADS[series][name].length);
		}
	});

	it('are said of the untouched defaults alone, and give way to the draws', () => {
		expect(sentenceBands(null, EMPTY_SCENARIO)?.get('brent', 'difference', 'year')).toBe(FIRST_SPREADS.brent);
		expect(sentenceBands(null, { ...EMPTY_SCENARIO, own: { 'venezuela.target': 3 } })).toBeNull();
		const bands = bandsOf(drawn);
		expect(sentenceBands(bands, EMPTY_SCENARIO)).toBe(bands);
	});
});
