import { describe, expect, it } from 'vitest';
import { checkAssumptions, checkOverrides } from '#models/parameters/check.ts';
import { DEFAULTS, valueOf, withOverrides } from '#models/parameters/registry.ts';
import type { Overrides, ParameterId } from '#models/parameters/registry.ts';
import { drawColumns, drawSource } from '#models/uncertainty/drawColumns.ts';
import { tornado } from '#models/uncertainty/tornado.ts';
import { CENTRAL_CHOICE, uncertainParameters } from '#models/uncertainty/uncertainParameters.ts';
import type { DrawChoice } from '#models/uncertainty/uncertainParameters.ts';

const CRUDE = 'russia.crudeExports';
const PRODUCTS = 'russia.productExports';
const draws = { seed: 1, mode: 'quasi', from: 0, count: 512 } as const;
/** Less than the exports of many draws: 4.2…5.2 and 1.1…2.6 mb/d. */
const low = withOverrides(DEFAULTS, { 'russia.production': 7 });

/** Bounds only distributions that are spread. */
const middling = withOverrides(DEFAULTS, { 'russia.production': 8.5 });
/** Every barrel leaves as crude; products are drawn from nothing upwards. */
const full = withOverrides(DEFAULTS, { 'russia.production': 7, [CRUDE]: 7, [PRODUCTS]: 0 });

/** Draws of a choice: each parameter's value by draw, drawn or as set. */
function drawn(assumptions: typeof DEFAULTS, choice: DrawChoice) {
	const columns = drawColumns(assumptions, uncertainParameters(assumptions, choice), draws);
	return (id: ParameterId, draw: number) => columns.get(id)?.[draw] ?? (valueOf(assumptions, id) as number);
}
const all = Array.from({ length: draws.count }, (_, draw) => draw);

describe('draws of exports', () => {
	it.each([
		['both drawn', low, CENTRAL_CHOICE],
		['crude held', low, { ...CENTRAL_CHOICE, hold: [CRUDE] }],
		['products held', low, { ...CENTRAL_CHOICE, hold: [PRODUCTS] }],
		['four times as wide', middling, { ...CENTRAL_CHOICE, spread: { [CRUDE]: 4, [PRODUCTS]: 4 } }],
		['no room at all, and nothing to ship', full, { ...CENTRAL_CHOICE, hold: [CRUDE], set: [], vary: [] }]
	] as const)('are inputs that the model takes: %s', (_, assumptions, choice) => {
		const at = drawn(assumptions, choice);
		const exportsOf = (draw: number) => ({ [CRUDE]: at(CRUDE, draw), [PRODUCTS]: at(PRODUCTS, draw) });
		const faults = all.flatMap((draw) => [
			...checkOverrides(exportsOf(draw)).faults,
			...checkAssumptions(withOverrides(assumptions, exportsOf(draw) as Overrides))
		]);
		expect(faults).toEqual([]);
		// Some draws are bounded: without that, nothing would be tried.
		const sums = all.map((draw) => at(CRUDE, draw) + at(PRODUCTS, draw));
		expect(Math.max(...sums)).toBeCloseTo(assumptions.russia.production, 9);
	});

	it('keep their proportion where output bounds them, and their values where it does not', () => {
		const [free, bound] = [drawn(DEFAULTS, CENTRAL_CHOICE), drawn(low, CENTRAL_CHOICE)];
		const isBound = (draw: number) => free(CRUDE, draw) + free(PRODUCTS, draw) > 7;
		const [tied, loose] = [all.filter(isBound), all.filter((draw) => !isBound(draw))];
		expect(Math.min(tied.length, loose.length)).toBeGreaterThan(50);
		for (const draw of loose) expect(bound(CRUDE, draw)).toBe(free(CRUDE, draw));
		for (const draw of tied) {
			expect(bound(CRUDE, draw) + bound(PRODUCTS, draw)).toBeCloseTo(7, 9);
			const shares = [bound, free].map((at) => at(CRUDE, draw) / at(PRODUCTS, draw));
			expect(shares[0]).toBeCloseTo(shares[1], 9);
		}
	});
});

it('the same columns come again but for the lever that moves', () => {
	const source = drawSource();
	const [first, second] = [2.2, 2.4].map((target) => {
		const moved = withOverrides(low, { 'venezuela.target': target });
		return source(moved, uncertainParameters(moved, CENTRAL_CHOICE), draws);
	});
	const renewed = [...first.keys()].filter((id) => second.get(id) !== first.get(id));
	expect(renewed).toEqual(['venezuela.target']);
	expect([CRUDE, PRODUCTS].every((id) => first.has(id as ParameterId))).toBe(true);
});

it('a held elasticity that moves bounds the draws of its pair anew', () => {
	const [short, long] = ['market.demandElasticityShort', 'market.demandElasticityLong'] as const;
	const source = drawSource();
	const choice = { ...CENTRAL_CHOICE, hold: [short] };
	const sizes = [0.01, 0.4].map((size) => {
		const moved = withOverrides(DEFAULTS, { [short]: -size, [long]: -0.5 });
		const column = source(moved, uncertainParameters(moved, choice), draws).get(long);
		return Math.min(...(column ?? []).map(Math.abs));
	});
	expect(sizes[0]).toBeLessThan(0.4);
	expect(sizes[1]).toBe(0.4);
});

it.each([0, -0.002])('keeps a short elasticity in its range where the long one is held at %d', (size) => {
	const [short, long] = ['market.demandElasticityShort', 'market.demandElasticityLong'] as const;
	const held = withOverrides(DEFAULTS, { [long]: size });
	const choice = { ...CENTRAL_CHOICE, hold: [long] };
	const at = drawn(held, choice);
	expect(all.flatMap((draw) => checkOverrides({ [short]: at(short, draw) }).faults)).toEqual([]);
	const { bars } = tornado(held, choice, { series: 'brent', year: 4, of: 'level' });
	expect(bars.find(({ id }) => id === short)?.low.input).toBe(-0.005);
});

it('ends a bar of the tornado where another value bounds it', () => {
	const set = withOverrides(DEFAULTS, { 'russia.production': 7, [PRODUCTS]: 2.1 });
	const bars = tornado(set, CENTRAL_CHOICE, { series: 'exportRevenue', year: 4, of: 'level' }).bars;
	const crude = bars.find(({ id }) => id === CRUDE);
	// 90 of 100 draws lie below 4.98 mb/d (triangular 4.2, 4.7, 5.2), and 7 − 2.1 = 4.9 are left.
	expect(crude?.high.input).toBeCloseTo(4.9, 9);
});
