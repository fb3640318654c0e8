import { describe, expect, it } from 'vitest';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import { assumptionsOf } from '#models/scenarios/scenario.ts';
import type { SeriesName } from '#models/series.ts';
import { run } from '#models/simulate.ts';
import { unansweredMonths } from '#models/unansweredMonths.ts';
import type { WarningId } from '#models/warnings/warnings.ts';
import { glut } from '../../helpers/glut.ts';

const warningsOf = (overrides: Overrides) => run(withOverrides(DEFAULTS, overrides)).warnings;
const ids = (overrides: Overrides) => warningsOf(overrides).map(({ id }) => id);

describe('warnings', () => {
	it.each<[WarningId, Overrides]>([
		['brentRange', { 'outlook.vintage': 'flat', 'outlook.flatBrent': 200, 'outlook.brentShift': 60 }],
		['stocks', { 'shock.supply': -15, 'market.storageElasticity': 0.4 }],
		[
			'uralsAboveBrent',
			{
				'outlook.vintage': 'flat',
				'outlook.flatBrent': 20,
				'outlook.brentShift': -15,
				'shock.supply': 5,
				'shock.years': 10,
				'market.demandElasticityShort': -0.025,
				'market.demandElasticityLong': -0.025,
				'market.storageElasticity': 0,
				'market.tightOilElasticityLong': 0,
				'market.otherSupplyElasticityLong': 0,
				'market.otherSupplyElasticityShort': 0,
				'russia.supplyElasticityLong': 0,
				'russia.supplyElasticityShort': 0,
				'opec.offsetShare': 0
			}
		],
		[
			'noExports',
			{
				'russia.crudeExports': 2,
				'shock.supply': 5,
				'shock.years': 10,
				'opec.offsetShare': 1,
				'opec.maxCut': 6,
				'opec.russiaShare': 0.3,
				'russia.supplyElasticityShort': 0.4,
				'russia.supplyElasticityLong': 0.5,
				'market.demandElasticityShort': -0.005,
				'market.demandElasticityLong': 0,
				'market.storageElasticity': 0
			}
		],
		[
			'negativeReceipts',
			{
				'direct.armsLoss': 5,
				'settlement.economicShare': 1,
				'russia.crudeExports': 2,
				'russia.productExports': 0,
				'outlook.vintage': 'flat',
				'outlook.flatBrent': 20,
				'outlook.brentShift': -15,
				'venezuela.delayYears': 0
			}
		],
		['fundLarge', { 'budget.wealthFund': 15000, 'grades.discount': 0, 'budget.cutoffPrice': 30 }],
		['shortAboveLong', { 'market.demandElasticityShort': -0.4, 'market.demandElasticityLong': -0.1 }],
		['orinocoCost', {}],
		['taxRange', { 'grades.discount': 40 }],
		['fundEmptyAnyway', {}]
	])('%s is raised', (id, overrides) => {
		expect(ids(overrides)).toContain(id);
	});

	it('unstable is raised by half-lives shorter than the sliders allow', () => {
		// Within the sliders the quick answers always outweigh the slow ones; the library takes any number.
		expect(
			ids({
				'market.tightOilElasticityShort': 0.5,
				'market.tightOilElasticityLong': 0,
				'market.tightOilHalfLife': 0.3,
				'market.storageElasticity': 0,
				'market.demandElasticityShort': -0.005,
				'market.demandElasticityLong': -0.005
			})
		).toContain('unstable');
	});

	it('a quiet world raises none', () => {
		expect(
			ids({
				'outlook.vintage': 'flat',
				'outlook.flatBrent': 85,
				'venezuela.target': 1.4,
				'venezuela.quickWin': 0.1,
				'budget.wealthFund': 6000
			})
		).toEqual([]);
	});

	it('names the world, months, remedy and existing levers', () => {
		for (const warning of warningsOf({ 'grades.discount': 40, 'shock.supply': -10 })) {
			expect(warning.message.length).toBeGreaterThan(20);
			expect(warning.remedy.length).toBeGreaterThan(20);
			expect(warning.months.every((month, index) => index === 0 || month > warning.months[index - 1])).toBe(
				true
			);
			for (const id of warning.levers)
				expect(
					id.split('.').reduce((at: unknown, key) => (at as Record<string, unknown>)?.[key], DEFAULTS)
				).toBeDefined();
		}
	});

	it('orinocoCost asks for a price: a month whose market does not clear has none', () => {
		const { uncleared, warnings } = run(assumptionsOf(glut(3)));
		const months = warnings.find(({ id }) => id === 'orinocoCost')?.months ?? [];
		expect(uncleared.length).toBeGreaterThan(0);
		expect(months.length).toBeGreaterThan(0);
		expect(months.filter((month) => uncleared.includes(month))).toEqual([]);
		const { warnings: never } = run(assumptionsOf(glut(10)));
		expect(never.map(({ id }) => id)).not.toContain('orinocoCost');
	});

	it('none of a number counts a month in which that number has no answer', () => {
		const READS: Readonly<Partial<Record<WarningId, readonly SeriesName[]>>> = {
			...{ brentRange: ['brent'], stocks: ['stockBuild'], uralsAboveBrent: ['urals'] },
			...{ noExports: ['crudeExports'], taxRange: ['taxPrice'], fundLarge: ['wealthFund'] },
			negativeReceipts: ['oilGasBudgetRevenue', 'hardCurrencyRevenue']
		};
		const boom = { 'market.demandElasticityShort': -0.005, 'market.storageElasticity': 0 };
		const runs = [
			...[1, 3, 10].map((years) => run(assumptionsOf(glut(years)))),
			...[0, 4].map((startYears) =>
				run(withOverrides(DEFAULTS, { ...boom, 'shock.supply': -15, 'shock.startYears': startYears }))
			)
		];
		for (const simulation of runs) {
			const { uncleared, warnings, baseline } = simulation;
			expect(uncleared.length).toBeGreaterThan(0);
			const told = warnings.filter(({ id, where }) => READS[id] !== undefined && where === 'scenario');
			for (const { id, months } of told) {
				const without = READS[id]?.map((name) => unansweredMonths(name, simulation)) ?? [];
				expect(months.filter((month) => without.every((all) => all.includes(month)))).toEqual([]);
			}
			const fund = warnings.find(({ id }) => id === 'fundLarge')?.months ?? [];
			expect(fund.filter((month) => month >= uncleared[0] && baseline.wealthFund[month] === 0)).toEqual([]);
		}
	});

	it('orinocoCost starts in the month in which output first passes 1.5 mb/d by expansion', () => {
		const { scenario, warnings } = run(withOverrides(DEFAULTS, {}));
		const first = scenario.venezuelaOutput.findIndex((output) => output > 1.5);
		expect(warnings.find(({ id }) => id === 'orinocoCost')?.months[0]).toBe(first);
	});
});

it('noClearing says what other months take from those without a price', () => {
	const shock = {
		...{ 'shock.supply': -15, 'shock.startYears': 4, 'market.storageElasticity': 0 },
		...{ 'market.demandElasticityShort': -0.005, 'market.demandElasticityLong': -0.05 }
	};
	const [anticipating, blind] = [0.15, 0].map((share) =>
		run(withOverrides(DEFAULTS, { ...shock, 'market.anticipation': share }))
	);
	expect(anticipating.uncleared[0]).toBe(48);
	// Of months that clear themselves, one that sees the shock two years ahead and one that does not.
	expect(anticipating.scenario.brent[30] / blind.scenario.brent[30]).toBeGreaterThan(1.2);
	expect(anticipating.scenario.brent[20] / blind.scenario.brent[20]).toBeCloseTo(1, 1);
	const message = anticipating.warnings.find(({ id }) => id === 'noClearing')?.message;
	expect(message).toMatch(/earlier ones as far as they anticipate it, later ones in what answers slowly\.$/);
});
