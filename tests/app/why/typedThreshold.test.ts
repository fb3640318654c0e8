import { describe, expect, it } from 'vitest';
import { typedThreshold } from '$lib/why/typedThreshold.ts';

describe('a typed threshold', () => {
	it.each([
		['1e2', 'income', 100],
		['1.2e-1', 'price', 0.12],
		['−9', 'income', -9],
		['$4bn', 'income', 4],
		['4bn a year', 'income', 4],
		['$500m', 'income', 0.5],
		['1,200', 'income', 1200],
		['$2.50 a barrel', 'russia', 2.5],
		['300 kb/d', 'output', 0.3],
		['0.5', 'budget', 0.5],
		['1e-1', 'budget', 0.1],
		['0.2+0.3', 'budget', 0.5],
		['500 bn', 'budget', 0.5],
		['0.5 trn roubles', 'budget', 0.5]
	] as const)('%s of the station %s is %d', (text, station, value) => {
		const read = typedThreshold(text, station);
		expect(read.fault).toBeNull();
		expect(read.value).toBeCloseTo(value, 12);
	});

	it('may be the target of a search, and is called so', () => {
		expect(typedThreshold('−$5bn', 'income', 'target').value).toBe(-5);
		expect(typedThreshold('a lot', 'price', 'target').fault).toMatch(
			/^The target stays: you typed “a lot”, and /
		);
		expect(typedThreshold('5 x', 'income', 'target').fault).toMatch(/“x” is no unit of the target;/);
	});

	it.each([
		[
			'1x2',
			'income',
			/^The threshold stays: you typed “1x2”, and “x” is no unit of the threshold; it takes bn, m\.$/
		],
		['1,2', 'price', /“1,2” is ambiguous: a comma groups thousands here; write 1\.2 with a point\.$/],
		['1e9', 'income', /it takes at most 1,000,000\.$/],
		['4 %', 'budget', /“%” is no unit of the threshold; it takes bn, trn\.$/]
	] as const)('%s is refused in a sentence, not read as another number', (text, station, why) => {
		const read = typedThreshold(text, station);
		expect(read.value).toBeNull();
		expect(read.fault).toMatch(why);
	});
});
