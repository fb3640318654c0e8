import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Overrides } from '#models/parameters/registry.ts';
import { simulate } from '#models/simulate.ts';
import type { SeriesName } from '#models/series.ts';

interface Example {
	name: string;
	overrides: Overrides;
	from: string;
	baseline: Record<SeriesName, number[]>;
	scenario: Record<SeriesName, number[]>;
}

// Origin: an independent implementation of the same equations, printed to twelve digits.
const { months, examples } = JSON.parse(
	readFileSync(new URL('../golden/worked-examples.json', import.meta.url), 'utf8')
) as { months: number[]; examples: Example[] };

/** Relative tolerance, in shares of the largest expected value of the series. */
const TOLERANCE = 1e-9;

describe.each(examples)('worked example: $name', (example) => {
	// Inside each test, so that a changed model is blamed on the test that notices it.
	const simulation = () => simulate(example.overrides);

	it('starts in the month of its outlook', () => {
		expect(simulation().from).toBe(example.from);
	});

	it.each(['baseline', 'scenario'] as const)('gives every expected value of the %s', (world) => {
		const got = simulation()[world];
		const misses: string[] = [];
		for (const [name, expected] of Object.entries(example[world])) {
			const size = Math.max(1e-3, ...expected.map(Math.abs));
			expected.forEach((value, index) => {
				const found = got[name as SeriesName][months[index]];
				if (!(Math.abs(found - value) <= TOLERANCE * size))
					misses.push(`${name}[${months[index]}]: ${found}, expected ${value}`);
			});
		}
		expect(misses).toEqual([]);
	});
});
