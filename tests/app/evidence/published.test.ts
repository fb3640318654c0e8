import { describe, expect, it } from 'vitest';
import { caseResults } from '#models/cases/cases.ts';
import { SOURCES } from '#models/parameters/sources.ts';
import { amount } from '$lib/evidence/amount.ts';
import { tallies } from '$lib/evidence/blocks.ts';
import { blockWords } from '$lib/evidence/blockWords.ts';
import { hitsOf } from '$lib/evidence/hitsOf.ts';
import { hitWords } from '$lib/evidence/hitWords.ts';
import { inOrder } from '$lib/evidence/inOrder.ts';
import { stagePlot } from '$lib/evidence/stagePlot.ts';
import { observedStages } from '$lib/evidence/stages.ts';

const results = caseResults();
const blocks = tallies(results);

describe('hits', () => {
	it('against other people’s results are counted apart from identities and official numbers', () => {
		expect(hitsOf(results, 'band')).toEqual({ cases: 17, hits: 14 });
		expect(hitsOf(results, 'hard')).toEqual({ cases: 11, hits: 10 });
		expect(hitsOf(results, 'soft').cases).toBe(1);
	});

	it('of the blocks add up to those of all cases', () => {
		const sum = (kind: 'others' | 'official', count: 'cases' | 'hits') =>
			blocks.reduce((total, block) => total + block[kind][count], 0);
		expect([sum('others', 'cases'), sum('others', 'hits')]).toEqual([17, 14]);
		expect([sum('official', 'cases'), sum('official', 'hits')]).toEqual([11, 10]);
	});

	it('are told in words, identities named only where there are some', () => {
		expect(hitWords({ cases: 0, hits: 0 })).toBe('none');
		expect(blockWords(blocks[0])).toBe('3 of 3');
		expect(blockWords({ others: { cases: 4, hits: 4 }, official: { cases: 2, hits: 1 } })).toBe(
			'4 of 4; identities and official numbers 1 of 2'
		);
	});
});

describe('errors of a block', () => {
	it('are those against other people’s results: an identity does not make them smaller', () => {
		const withoutIdentities = tallies(results.filter(({ tolerance }) => tolerance !== 'hard'));
		expect(blocks.map(({ meanError, bias }) => [meanError, bias])).toEqual(
			withoutIdentities.map(({ meanError, bias }) => [meanError, bias])
		);
	});
});

describe('inOrder', () => {
	it('puts other people’s results first and loses none', () => {
		const kinds = inOrder(results).map(({ tolerance }) => tolerance);
		expect(kinds).toEqual([...kinds].sort((one, other) => rank(one) - rank(other)));
		expect(new Set(inOrder(results))).toEqual(new Set(results));
	});

	const rank = (kind: string) => ['band', 'hard', 'soft'].indexOf(kind);
});

describe('units of the observed months', () => {
	it('stand on the right side of their number', () => {
		expect(amount(-0.62, 'USD bn/month', 1)).toBe('−$0.6bn a month');
		expect(amount(1.26, 'USD/bbl', 1, true)).toBe('+$1.3\u00a0a barrel');
		expect(amount(0.04, 'USD/bbl', 1, true)).toBe('$0.0\u00a0a barrel');
		expect(amount(57.4, 'RUB bn/month', 0)).toBe('57\u00a0bn roubles a month');
	});

	it('stand once on an axis, at its upper end', () => {
		const tops = observedStages().map((stage) => stagePlot(stage).yTicks.at(-1)?.label);
		expect(tops).toEqual([
			expect.stringMatching(/^\$\d+\u00a0a barrel$/),
			expect.stringMatching(/^\$\d+bn a month$/),
			expect.stringMatching(/\u00a0roubles a tonne$/),
			expect.stringMatching(/\u00a0bn roubles a month$/)
		]);
	});

	it('have their sources in the registry', () => {
		for (const { sources } of observedStages()) {
			expect(sources.length).toBeGreaterThan(0);
			for (const id of sources) expect(SOURCES).toHaveProperty(id);
		}
	});
});
