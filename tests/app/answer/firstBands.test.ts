import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '#models/parameters/registry.ts';
import { EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';
import { drawBands } from '#models/uncertainty/draws.ts';
import { CENTRAL_CHOICE } from '#models/uncertainty/uncertainParameters.ts';
import { FIRST_SPREADS, sentenceBands } from '$lib/answer/firstBands.ts';
import { bandsOf } from '$lib/workers/bandsOf.ts';
import { REST_DRAWS } from '$lib/workers/drawCounts.ts';

/** Significant figures of what is kept; the sentence shows two. */
const FIGURES = 6;
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
		const shown = (values: ArrayLike<number> = []) =>
			Array.from(values).map((value) => Number(value.toPrecision(FIGURES)));
		const { q10, q50, q90 } = { ...bands };
		expect({ q10: shown(q10), q50: shown(q50), q90: shown(q90) }).toEqual(FIRST_SPREADS[series]);
	});

	it('are said of the untouched defaults alone, and give way to the draws', () => {
		expect(sentenceBands(null, EMPTY_SCENARIO)?.get('brent', 'difference', 'year')).toBe(FIRST_SPREADS.brent);
		// An address without a word makes a scenario of its own.
		expect(sentenceBands(null, { ...EMPTY_SCENARIO, own: {} })).not.toBeNull();
		for (const touched of [
			{ own: { 'venezuela.target': 3 } },
			{ preset: 'jpmorgan' },
			{ market: 'imf' },
			{ sanctions: 'blockade-again' },
			{ seed: 2 },
			{ vary: ['venezuela.target'] as const },
			{ hold: ['demand.elasticityLong'] as const }
		])
			expect(sentenceBands(null, { ...EMPTY_SCENARIO, ...(touched as object) })).toBeNull();
		const bands = bandsOf(drawn);
		expect(sentenceBands(bands, EMPTY_SCENARIO)).toBe(bands);
	});
});
