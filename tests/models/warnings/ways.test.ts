import { describe, expect, it } from 'vitest';
import type { Overrides } from '#models/parameters/registry.ts';
import type { Simulation } from '#models/simulate.ts';
import { warningsOf } from '#models/warnings/warnings.ts';
import { quiet, warned } from './quietRun.ts';

describe('warnings of the way of a world', () => {
	it('orinocoCost asks for more than 1.5 mb/d and for Brent below 80 in one month', () => {
		const grown = (output: number, brent: number, overrides: Overrides = {}) =>
			warned(
				'orinocoCost',
				{
					scenario: [
						['venezuelaOutput', 30, output],
						['brent', 30, brent]
					]
				},
				overrides
			);
		expect(grown(1.51, 79)).toMatchObject({ where: 'scenario', months: [30], station: 'output' });
		expect(grown(1.5, 79)).toBeUndefined();
		expect(grown(1.51, 80)).toBeUndefined();
		// What can be repaired at 1.2 + 0.5 mb/d needs no new field.
		expect(grown(1.69, 79, { 'venezuela.quickWin': 0.5 })).toBeUndefined();
		expect(grown(1.71, 79, { 'venezuela.quickWin': 0.5 })).toBeDefined();
		// Nor does a country that starts at 1.9.
		expect(grown(1.85, 79, { 'venezuela.initialOutput': 1.9, 'venezuela.quickWin': 0 })).toBeUndefined();
	});

	it('orinocoCost does not look at the world without the change', () => {
		expect(
			warned('orinocoCost', {
				baseline: [
					['venezuelaOutput', 30, 2],
					['brent', 30, 60]
				]
			})
		).toBeUndefined();
	});

	it('fundEmptyAnyway asks for an empty fund in the baseline', () => {
		expect(warned('fundEmptyAnyway', { scenario: [['wealthFund', 50, 0]] })).toBeUndefined();
		expect(warned('fundEmptyAnyway', { baseline: [['wealthFund', 50, 0.01]] })).toBeUndefined();
		expect(warned('fundEmptyAnyway', { baseline: [['wealthFund', 50, 0]] })).toMatchObject({
			where: 'baseline',
			months: [50],
			station: 'budget'
		});
	});

	it('noClearing passes on the months in which no price clears the market', () => {
		const { assumptions, baseline, scenario } = quiet();
		const uncleared = (months: readonly number[]) =>
			warningsOf({ assumptions, baseline, scenario, uncleared: months } as unknown as Simulation);
		expect(uncleared([])).toEqual([]);
		expect(uncleared([3, 4])).toMatchObject([
			{ id: 'noClearing', where: 'scenario', months: [3, 4], station: 'price' }
		]);
	});
});

describe('warnings of the input', () => {
	const input = (overrides: Overrides) =>
		warningsOf(quiet(overrides)).filter(({ where }) => where === 'input');

	it.each<[string, Overrides]>([
		[
			'market.demandElasticityShort',
			{ 'market.demandElasticityShort': -0.3, 'market.demandElasticityLong': -0.2 }
		],
		[
			'market.tightOilElasticityShort',
			{ 'market.tightOilElasticityShort': 0.5, 'market.tightOilElasticityLong': 0.4 }
		],
		[
			'market.otherSupplyElasticityShort',
			{ 'market.otherSupplyElasticityShort': 0.3, 'market.otherSupplyElasticityLong': 0.2 }
		],
		[
			'russia.supplyElasticityShort',
			{ 'russia.supplyElasticityShort': 0.3, 'russia.supplyElasticityLong': 0.2 }
		]
	])('shortAboveLong names %s and its companion alone', (short, overrides) => {
		const [warning, ...others] = input(overrides);
		expect(others).toEqual([]);
		expect(warning).toMatchObject({ id: 'shortAboveLong', months: [], station: 'price' });
		expect(warning.levers).toEqual([short, short.replace('Short', 'Long')]);
		expect(warning.message).toBe(`A short-run elasticity is larger than its long-run one: ${short}.`);
	});

	it('shortAboveLong lists several, and lets equal ones pass', () => {
		const [warning] = input({
			'market.demandElasticityShort': -0.3,
			'market.demandElasticityLong': -0.2,
			'russia.supplyElasticityShort': 0.3,
			'russia.supplyElasticityLong': 0.2
		});
		expect(warning.message).toContain('market.demandElasticityShort, russia.supplyElasticityShort.');
		expect(input({ 'market.demandElasticityShort': -0.2, 'market.demandElasticityLong': -0.2 })).toEqual([]);
	});

	it('unstable compares slow answers with quick ones, and states how many times they outweigh them', () => {
		// Tight oil alone answers, half of its slow answer within the first month.
		const only = (short: number, long: number) =>
			input({
				'market.tightOilElasticityShort': short,
				'market.tightOilElasticityLong': long,
				'market.tightOilHalfLife': 1,
				'market.otherSupplyElasticityShort': 0,
				'market.otherSupplyElasticityLong': 0,
				'market.storageElasticity': 0,
				'market.demandElasticityShort': 0,
				'market.demandElasticityLong': 0,
				'russia.supplyElasticityShort': 0,
				'russia.supplyElasticityLong': 0
			}).find(({ id }) => id === 'unstable');
		// Slow 0.5 * (-0.2 - 0.4) = -0.3 against quick 0.4 - 0.3 = 0.1.
		expect(only(0.4, -0.2)).toMatchObject({ where: 'input', months: [], station: 'price' });
		expect(only(0.4, -0.2)?.message).toContain('outweigh the quick ones 3.0 times');
		// Slow -0.2 against quick 0.2: from here on prices can swing. Slow -0.19 against 0.21: not yet.
		expect(only(0.4, 0)?.message).toContain('1.0 times');
		expect(only(0.4, 0.02)).toBeUndefined();
		expect(only(0.4, -0.2)?.remedy).toMatch(/^Lengthen the half-lives, .+\.$/);
		expect(only(0.4, -0.2)?.levers).toEqual([
			'market.demandElasticityShort',
			'market.storageElasticity',
			'market.tightOilHalfLife'
		]);
	});
});
