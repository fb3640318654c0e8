import { describe, expect, it } from 'vitest';
import { IMPORTANCE } from '#models/parameters/importance.ts';
import { DEFAULTS, PARAMETERS, parameter, valueOf, withOverrides } from '#models/parameters/registry.ts';
import type { NumberSpec } from '#models/parameters/types.ts';
import { drawColumns, drawSource } from '#models/uncertainty/drawColumns.ts';
import { ELASTICITY_PAIRS } from '#models/parameters/elasticityPairs.ts';
import { DIMENSIONS } from '#models/uncertainty/sobolPoints.ts';
import { CENTRAL_CHOICE, uncertainParameters } from '#models/uncertainty/uncertainParameters.ts';

const draws = { seed: 1, mode: 'quasi', from: 0, count: 1024 } as const;
const central = uncertainParameters(DEFAULTS, CENTRAL_CHOICE);
const idsOf = (uncertain: readonly { id: string }[]) => uncertain.map(({ id }) => id);

describe('uncertainParameters', () => {
	it('draws every parameter that has a distribution, in the order of importance', () => {
		const spread = PARAMETERS.filter((one) => one.kind === 'number' && one.distribution !== null);
		expect(idsOf(central).sort()).toEqual(spread.map(({ id }) => id).sort());
		expect(central.map(({ dimension }) => IMPORTANCE[dimension])).toEqual(idsOf(central));
	});

	it('leaves two dimensions a parameter, as the indices need', () => {
		expect(2 * IMPORTANCE.length).toBeLessThanOrEqual(DIMENSIONS);
	});

	it('holds what is set, unless it is to vary', () => {
		const set = ['venezuela.target', 'opec.offsetShare'] as const;
		const held = uncertainParameters(DEFAULTS, { set, vary: ['opec.offsetShare'], hold: [] });
		expect(idsOf(held)).not.toContain('venezuela.target');
		expect(idsOf(held)).toContain('opec.offsetShare');
	});

	it('holds what is to be held, even if it is to vary', () => {
		const id = 'venezuela.target';
		expect(idsOf(uncertainParameters(DEFAULTS, { set: [id], vary: [id], hold: [id] }))).not.toContain(id);
	});

	it('draws the chosen groups alone', () => {
		const chosen = uncertainParameters(DEFAULTS, { ...CENTRAL_CHOICE, groups: ['fx'] });
		expect(idsOf(chosen).every((id) => id.startsWith('fx.'))).toBe(true);
		expect(chosen.length).toBeGreaterThan(0);
	});

	it('moves a distribution with the value that varies', () => {
		const moved = withOverrides(DEFAULTS, { 'venezuela.target': 2.5, 'market.demandElasticityLong': -0.36 });
		const uncertain = uncertainParameters(moved, CENTRAL_CHOICE);
		const target = uncertain.find(({ id }) => id === 'venezuela.target');
		const { distribution } = parameter('venezuela.target') as NumberSpec;
		if (distribution?.kind !== 'triangular') throw new Error('the target is triangular');
		expect(target?.distribution).toMatchObject({ mode: 2.5, low: distribution.low + (2.5 - 2.2) });
		const long = uncertain.find(({ id }) => id === 'market.demandElasticityLong');
		expect(long).toMatchObject({ sign: -1, distribution: { median: 0.36 } });
	});

	it('widens and narrows on request', () => {
		const spread = { 'outlook.brentError': 0.5 };
		const [error] = uncertainParameters(DEFAULTS, { ...CENTRAL_CHOICE, groups: ['outlook'], spread });
		expect(error.distribution).toEqual({ kind: 'normal', mean: 0, sd: 0.5 });
	});
});

describe('drawColumns', () => {
	it('keeps every draw on its slider', () => {
		const wide = Object.fromEntries(central.map(({ id }) => [id, 5]));
		const uncertain = uncertainParameters(DEFAULTS, { ...CENTRAL_CHOICE, spread: wide });
		for (const [id, column] of drawColumns(DEFAULTS, uncertain, draws)) {
			const { low, high } = parameter(id) as NumberSpec;
			expect(column.every((value) => value >= low && value <= high)).toBe(true);
		}
	});

	it('has the median of each distribution as its median', () => {
		const column = drawColumns(DEFAULTS, central, draws).get('fx.rate') as Float64Array;
		const sorted = [...column].sort((one, other) => one - other);
		expect((sorted[511] + sorted[512]) / 2).toBeCloseTo(DEFAULTS.fx.rate, 1);
	});

	it('keeps the long-run elasticity from being the smaller, in every draw', () => {
		const columns = drawColumns(DEFAULTS, central, draws);
		for (const [shortId, longId] of ELASTICITY_PAIRS) {
			const at = (id: typeof shortId, draw: number) =>
				Math.abs(columns.get(id)?.[draw] ?? (valueOf(DEFAULTS, id) as number));
			for (let draw = 0; draw < draws.count; draw++) {
				expect(at(longId, draw)).toBeGreaterThanOrEqual(at(shortId, draw));
			}
		}
	});

	it('lowers the short-run elasticity where the long-run one is held', () => {
		const id = 'market.demandElasticityLong';
		const held = withOverrides(DEFAULTS, { [id]: -0.03 });
		const columns = drawColumns(held, uncertainParameters(held, { set: [id], vary: [], hold: [] }), draws);
		expect(columns.has(id)).toBe(false);
		const short = columns.get('market.demandElasticityShort') as Float64Array;
		expect(Math.max(...short.map(Math.abs))).toBe(0.03);
	});

	it('draws the same for the same seed, and other draws for another', () => {
		const again = drawColumns(DEFAULTS, central, draws);
		const other = drawColumns(DEFAULTS, central, { ...draws, seed: 2 });
		const id = 'venezuela.target';
		expect(drawColumns(DEFAULTS, central, draws).get(id)).toEqual(again.get(id));
		expect(other.get(id)).not.toEqual(again.get(id));
	});

	it('is not disturbed by other parameters that come or go', () => {
		const fewer = uncertainParameters(DEFAULTS, { ...CENTRAL_CHOICE, hold: ['venezuela.target'] });
		const all = drawColumns(DEFAULTS, central, draws);
		for (const [id, column] of drawColumns(DEFAULTS, fewer, draws)) expect(column).toEqual(all.get(id));
	});
});

describe('drawSource', () => {
	it('gives what fresh draws would be, and the same column until its distribution moves', () => {
		const source = drawSource();
		const first = source(DEFAULTS, central, draws);
		const moved = withOverrides(DEFAULTS, { 'venezuela.target': 2.5 });
		const uncertain = uncertainParameters(moved, CENTRAL_CHOICE);
		const second = source(moved, uncertain, draws);
		expect(second).toEqual(drawColumns(moved, uncertain, draws));
		expect(second.get('fx.rate')).toBe(first.get('fx.rate'));
		expect(second.get('venezuela.target')).not.toBe(first.get('venezuela.target'));
	});
});
