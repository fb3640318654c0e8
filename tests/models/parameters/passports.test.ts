import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '#models/parameters/described.ts';
import type { Parameter, NumberSpec } from '#models/parameters/described.ts';
import { SOURCES } from '#models/parameters/sources.ts';
import type { Distribution } from '#models/parameters/types.ts';
import { MARKET_VIEWS, PRESETS, SANCTION_REGIMES } from '#models/scenarios/presets.ts';

type NumberParameter = Parameter & NumberSpec;
const NUMBERS = PARAMETERS.filter((one): one is NumberParameter => one.kind === 'number');
/** Those that are drawn. */
const SPREAD = NUMBERS.filter(
	(one): one is NumberParameter & { readonly distribution: Distribution } => one.distribution !== null
);

/** Whether a value is a whole number of steps above the low end. */
function isOnGrid(spec: NumberSpec, value: number): boolean {
	const steps = (value - spec.low) / spec.step;
	return Math.abs(steps - Math.round(steps)) < 1e-6;
}

function ends(distribution: Distribution): readonly number[] {
	if (distribution.kind === 'normal') return [distribution.mean];
	if (distribution.kind === 'lognormal') return [distribution.median];
	return [distribution.low, distribution.high];
}

function centre(distribution: Distribution): number {
	if (distribution.kind === 'triangular') return distribution.mode;
	if (distribution.kind === 'uniform') return (distribution.low + distribution.high) / 2;
	return distribution.kind === 'normal' ? distribution.mean : distribution.median;
}

describe.each(NUMBERS)('$id', (spec) => {
	it('has its default within the range and on a step', () => {
		expect(spec.low).toBeLessThan(spec.high);
		expect(spec.default).toBeGreaterThanOrEqual(spec.low);
		expect(spec.default).toBeLessThanOrEqual(spec.high);
		expect(isOnGrid(spec, spec.default)).toBe(true);
		expect(isOnGrid(spec, spec.high)).toBe(true);
	});
	it('has its stops within the range, rising and on a step', () => {
		const values = spec.stops.map(({ value }) => value);
		expect(values).toEqual([...new Set(values)].sort((a, b) => a - b));
		for (const { value, label } of spec.stops) {
			expect(value >= spec.low && value <= spec.high && isOnGrid(spec, value), label).toBe(true);
		}
	});
	it('states disputed values within the range, spans from low to high', () => {
		for (const { value, span, who } of spec.disputes) {
			for (const one of [value, ...(span ?? [])]) {
				if (one !== undefined) expect(one >= spec.low && one <= spec.high, who).toBe(true);
			}
			if (span) expect(span[0]).toBeLessThan(span[1]);
		}
	});
});

describe.each(SPREAD)('$id', ({ distribution, ...spec }) => {
	it('is spread around its default, within its range', () => {
		expect(centre(distribution)).toBe(
			distribution.kind === 'lognormal' ? Math.abs(spec.default) : spec.default
		);
		const sign = distribution.kind === 'lognormal' ? Math.sign(spec.default) : 1;
		for (const end of ends(distribution)) {
			expect(sign * end).toBeGreaterThanOrEqual(spec.low);
			expect(sign * end).toBeLessThanOrEqual(spec.high);
		}
	});
});

describe('passports', () => {
	it.each(PARAMETERS)('$id says in words what it is and what it rests on', (one) => {
		expect(one.label).toMatch(/^[A-Z].{2,39}$/u);
		expect(one.meaning).toMatch(/^[A-Z].*\.$/u);
		expect(one.basis).toMatch(/^[A-Z0-9].*\.$/u);
		for (const { who, says } of one.disputes) {
			expect(who).not.toBe('');
			expect(says).toMatch(/\.$/);
		}
	});
	it.each(PARAMETERS)('$id names sources that exist, and some where it is called data', (one) => {
		const named = [...one.sources, ...one.disputes.flatMap(({ source }) => source ?? [])];
		for (const id of named) expect(Object.hasOwn(SOURCES, id)).toBe(true);
		if (one.standing === 'data' || one.standing === 'fitted') expect(one.sources.length).toBeGreaterThan(0);
	});
	it('offers each choice its default among options with words', () => {
		for (const one of PARAMETERS) {
			if (one.kind !== 'choice') continue;
			expect(one.options.map(({ value }) => value)).toContain(one.default);
			for (const { label, meaning } of one.options) expect([label, meaning]).not.toContain('');
		}
	});
});

describe('steps', () => {
	it('reach every value of a bundle but the supply elasticities that market views spread over three groups', () => {
		const between = new Set<string>();
		for (const { overrides } of [...PRESETS, ...MARKET_VIEWS, ...SANCTION_REGIMES]) {
			for (const spec of NUMBERS) {
				const value = overrides[spec.id];
				if (typeof value === 'number' && !isOnGrid(spec, value)) between.add(spec.id);
			}
		}
		// A paper's elasticity times 104.65/62.3 (0.252, 0.168, 0.0252): typed or chosen, not stepped to.
		const spread = ['market.tightOil', 'market.otherSupply', 'russia.supply'];
		for (const id of between) expect(spread.some((start) => id.startsWith(`${start}Elasticity`))).toBe(true);
	});
});
