import { expect, it } from 'vitest';
import { DEFAULTS } from '#models/parameters/registry.ts';
import { drawBands } from '#models/uncertainty/draws.ts';
import type { DrawResult } from '#models/uncertainty/draws.ts';
import { CENTRAL_CHOICE } from '#models/uncertainty/uncertainParameters.ts';
import { buffersOf } from '../../../src/lib/workers/buffersOf.ts';

const brent = { series: 'brent', by: 'year', of: 'difference' } as const;
const budget = { series: 'oilGasBudgetRevenue', by: 'quarter', of: 'level' } as const;

/** A result as a worker hands it over. */
const result = (): DrawResult =>
	drawBands({
		...{ assumptions: DEFAULTS, choice: CENTRAL_CHOICE, seed: 1, n: 64, outputs: [brent, budget] },
		...{ sample: { output: brent, point: 4 }, paths: 2 }
	});

it('hands every number over: nothing of a result is left behind or copied', () => {
	const here = result();
	const expected = structuredClone(here);
	const there = structuredClone(here, { transfer: buffersOf(here) });
	expect(there).toEqual(expected);
	const left = here.outputs.flatMap(({ bands, paths }) => [...Object.values(bands), ...paths]);
	expect([...left, here.sample].map((one) => one?.length)).toEqual(Array(left.length + 1).fill(0));
});

it('names each piece of memory once: seven quantiles of an output are one', () => {
	const { outputs, sample } = result();
	const paths = outputs.reduce((sum, one) => sum + one.paths.length, 0);
	expect(buffersOf(result())).toHaveLength(outputs.length + paths + (sample ? 1 : 0));
});
