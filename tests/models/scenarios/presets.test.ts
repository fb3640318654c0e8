import { describe, expect, it } from 'vitest';
import { bundleWords } from '#models/scenarios/bundleWords.ts';
import { checkAssumptions, checkOverrides } from '#models/parameters/check.ts';
import { DEFAULTS, parameter, valueOf } from '#models/parameters/registry.ts';
import { SOURCES } from '#models/parameters/sources.ts';
import {
	BUNDLES,
	bundleOf,
	bundleValues,
	MARKET_VIEWS,
	PRESETS,
	SANCTION_REGIMES
} from '#models/scenarios/presets.ts';
import { assumptionsOf, EMPTY_SCENARIO } from '#models/scenarios/scenario.ts';

const all = Object.values(BUNDLES).flat();

describe('every bundle', () => {
	it('has an id of its own', () => {
		expect(new Set(all.map((bundle) => bundle.id)).size).toBe(all.length);
		expect([PRESETS.length, MARKET_VIEWS.length, SANCTION_REGIMES.length]).toEqual([13, 5, 6]);
	});
	it.each(all)('$id sets legal values only', ({ overrides }) => {
		expect(checkOverrides(overrides)).toEqual({ overrides, faults: [] });
	});
	it.each(all)('$id says what it is and where it comes from', ({ id, source, label }) => {
		const { sentence, note } = bundleWords(id);
		expect(sentence).toMatch(/\.$/);
		expect(label.length).toBeGreaterThan(3);
		expect(note).toMatch(/\.$/);
		if (source !== null) expect(Object.hasOwn(SOURCES, source)).toBe(true);
	});
	it.each(all)('$id lies on the defaults without contradiction', ({ id }) => {
		const kind = (Object.keys(BUNDLES) as (keyof typeof BUNDLES)[]).find((k) => bundleOf(k, id)) ?? 'preset';
		expect(checkAssumptions(assumptionsOf({ ...EMPTY_SCENARIO, [kind]: id }))).toEqual([]);
	});
	it.each(all)('$id touches at least what it sets', ({ overrides, touches }) => {
		for (const id of Object.keys(overrides)) expect(touches).toContain(id);
		for (const id of touches) expect(parameter(id).id).toBe(id);
	});
});

describe('PRESETS', () => {
	it.each(PRESETS)('$id takes figures as published: full delivery, no delay, no decline', ({ overrides }) => {
		expect(overrides['venezuela.delivery']).toBe(1);
		expect(overrides['venezuela.delayYears']).toBe(0);
		expect(overrides['venezuela.counterfactualDecline']).toBe(0);
	});
	it('bring the outlook of their date', () => {
		for (const { date, overrides, source } of PRESETS) {
			const january = source !== null && (date ?? '').startsWith('2026-01');
			expect(overrides['outlook.vintage']).toBe(january ? 'eia-2026-01' : 'eia-2026-10');
		}
	});
	// Published points: JPMorgan 1.3…1.4 after two years and 2.5 after ten; Rystad 2.0 in 2032 and 3.0 in 2040
	it('carry the published points', () => {
		expect(bundleOf('preset', 'jpmorgan')?.overrides['venezuela.path']).toEqual([
			[0, 0.8],
			[2, 1.35],
			[10, 2.5]
		]);
		expect(bundleOf('preset', 'rystad-full-recovery')?.overrides['venezuela.path']).toHaveLength(4);
		expect(bundleOf('preset', 'rystad-hold-flat')?.overrides['venezuela.path']).toBeUndefined();
	});
	it('have points on every path that moves', () => {
		for (const { overrides } of PRESETS) {
			const path = overrides['venezuela.path'];
			if (!path) expect(overrides['venezuela.target']).toBe(overrides['venezuela.initialOutput']);
		}
	});
});

describe('MARKET_VIEWS', () => {
	it('put everything back with the central set', () => {
		const central = bundleOf('market', 'central');
		const values = Object.entries(central ? bundleValues(central) : {});
		expect(values).toHaveLength(11);
		for (const [id, value] of values) expect(value).toBe(valueOf(DEFAULTS, parameter(id as never).id));
	});
	// elasticities of the papers: supply 0.15, 0.10, 0.015 for the world, spread over 62.3 of 104.65 mb/d
	it.each([
		['bh19', 0.15, -0.35],
		['cci19', 0.1, -0.14],
		['km14', 0.015, -0.26]
	])('%s spreads the supply elasticity of the paper over those who respond', (id, supply, demand) => {
		const overrides = bundleOf('market', id)?.overrides;
		expect(overrides?.['market.tightOilElasticityLong']).toBeCloseTo((supply * 104.65) / 62.3, 3);
		expect(overrides?.['market.demandElasticityShort']).toBe(demand);
		expect(overrides?.['market.anticipation']).toBe(0);
	});
	it('leave nothing of one view under another', () => {
		const only = assumptionsOf({ ...EMPTY_SCENARIO, market: 'bh19' });
		expect(only.opec.offsetShare).toBe(DEFAULTS.opec.offsetShare);
		expect(assumptionsOf({ ...EMPTY_SCENARIO, market: 'central' })).toEqual(DEFAULTS);
	});
});

describe('SANCTION_REGIMES', () => {
	it('has the tight market of 2026 equal to the defaults', () => {
		expect(assumptionsOf({ ...EMPTY_SCENARIO, sanctions: 'tight-2026' })).toEqual(DEFAULTS);
	});
	it('lets only the formula move the cap', () => {
		const dynamic = SANCTION_REGIMES.filter(({ overrides }) => overrides['cap.rule'] === 'dynamic');
		expect(dynamic.map(({ id }) => id)).toEqual(['eu-formula']);
	});
});
