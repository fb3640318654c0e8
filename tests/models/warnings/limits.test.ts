import { describe, expect, it } from 'vitest';
import { CONTEXT } from '#models/data/context.ts';
import { DEFAULTS, PARAMETERS, withOverrides } from '#models/parameters/registry.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import type { SeriesName } from '#models/series.ts';
import { run } from '#models/simulate.ts';
import type { Simulation } from '#models/simulate.ts';
import { warningsOf } from '#models/warnings/warnings.ts';
import type { WarningId } from '#models/warnings/warnings.ts';

/** A run in which nothing deserves a warning, whose series a test may write over. */
function quiet(overrides: Overrides = {}): Simulation {
	const simulation = run(withOverrides(DEFAULTS, overrides));
	for (const world of [simulation.baseline, simulation.scenario]) {
		world.brent.fill(85);
		world.urals.fill(70);
		world.taxPrice.fill(70);
		world.stockBuild.fill(0);
		world.crudeExports.fill(4);
		world.oilGasBudgetRevenue.fill(500);
		world.hardCurrencyRevenue.fill(10);
		world.wealthFund.fill(4000);
		world.venezuelaOutput.fill(1.2);
	}
	return simulation;
}

/** The warning of an id after single values have been written into the two worlds. */
function warned(
	id: WarningId,
	values: { baseline?: [SeriesName, number, number][]; scenario?: [SeriesName, number, number][] },
	overrides: Overrides = {}
) {
	const simulation = quiet(overrides);
	for (const world of ['baseline', 'scenario'] as const) {
		for (const [name, month, value] of values[world] ?? []) simulation[world][name][month] = value;
	}
	return warningsOf(simulation).find((warning) => warning.id === id);
}

it('a world without anything odd raises no warning', () => {
	expect(warningsOf(quiet())).toEqual([]);
});

/** The last value that is still quiet and the first that is not, for one month of one world. */
const EDGES: [WarningId, SeriesName, quiet: number, loud: number][] = [
	['brentRange', 'brent', 200, 200.01],
	['stocks', 'stockBuild', 5, 5.01],
	['stocks', 'stockBuild', -5, -5.01],
	['uralsAboveBrent', 'urals', 85, 85.01],
	['noExports', 'crudeExports', 0.001, 0],
	['negativeReceipts', 'oilGasBudgetRevenue', 0, -0.01],
	['negativeReceipts', 'hardCurrencyRevenue', 0, -0.01],
	['taxRange', 'taxPrice', 35, 34.99],
	['taxRange', 'taxPrice', 75, 75.01],
	[
		'fundLarge',
		'wealthFund',
		0.07 * CONTEXT.grossDomesticProduct.value,
		0.08 * CONTEXT.grossDomesticProduct.value
	]
];

describe('warnings of single months', () => {
	it.each(EDGES)('%s: %s of %d is quiet, of %d is not', (id, name, silent, loud) => {
		expect(warned(id, { scenario: [[name, 7, silent]] })).toBeUndefined();
		expect(warned(id, { scenario: [[name, 7, loud]] })).toMatchObject({ where: 'scenario', months: [7] });
	});

	it('brentRange: 20 dollars are quiet and a cent less is not', () => {
		const at = (price: number) =>
			warned('brentRange', {
				scenario: [
					['brent', 0, price],
					['urals', 0, 10]
				]
			});
		expect(at(20)).toBeUndefined();
		expect(at(19.99)?.months).toEqual([0]);
	});

	it('say in which world, and list the months of both once, in order', () => {
		const month = (at: number): [SeriesName, number, number] => ['taxPrice', at, 90];
		expect(warned('taxRange', { baseline: [month(119)] })).toMatchObject({
			where: 'baseline',
			months: [119]
		});
		expect(
			warned('taxRange', { scenario: [month(9), month(100)], baseline: [month(20), month(100)] })
		).toMatchObject({
			where: 'both',
			months: [9, 20, 100]
		});
	});
});

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
		const simulation = Object.assign(Object.create(quiet()) as Simulation, {});
		const uncleared = (months: readonly number[]) => {
			const { assumptions, baseline, scenario } = quiet();
			return warningsOf({ ...simulation, assumptions, baseline, scenario, uncleared: months }).map(
				(one) => one
			);
		};
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

describe('every warning', () => {
	/** All warnings that the tests above can raise, at once. */
	const simulation = quiet({
		'market.demandElasticityShort': -0.3,
		'market.demandElasticityLong': -0.2,
		'market.tightOilElasticityShort': 0.5,
		'market.tightOilElasticityLong': 0,
		'market.tightOilHalfLife': 0.3,
		'market.storageElasticity': 0
	} as Overrides);
	const { baseline, scenario, assumptions } = simulation;
	EDGES.forEach(([, name, , loud], index) => (scenario[name][2 * index] = loud));
	scenario.venezuelaOutput.fill(2, 100);
	scenario.brent.fill(75, 100);
	baseline.wealthFund.fill(0, 110);
	const all = () =>
		warningsOf({ ...simulation, assumptions, baseline, scenario, uncleared: [1] } as Simulation);
	const LEVERS: Readonly<Record<Exclude<WarningId, 'unstable'>, readonly string[]>> = {
		noClearing: ['shock.supply', 'market.demandElasticityShort', 'market.storageElasticity'],
		brentRange: ['outlook.brentShift', 'shock.supply'],
		uralsAboveBrent: ['grades.discount', 'outlook.brentShift'],
		stocks: ['market.storageElasticity', 'market.anticipation', 'shock.supply'],
		noExports: ['russia.crudeExports', 'opec.russiaShare'],
		negativeReceipts: ['fiscal.refinerySupportTonnage', 'direct.armsLoss', 'outlook.brentShift'],
		fundLarge: ['budget.cutoffPrice', 'budget.wealthFund'],
		shortAboveLong: [
			'market.demandElasticityShort',
			'market.demandElasticityLong',
			'market.tightOilElasticityShort',
			'market.tightOilElasticityLong'
		],
		orinocoCost: ['venezuela.target', 'outlook.brentShift'],
		taxRange: ['grades.discount', 'outlook.brentShift'],
		fundEmptyAnyway: ['budget.wealthFund', 'budget.cutoffPrice', 'grades.discount']
	};

	it('leads its reader to the levers that help', () => {
		const found = Object.fromEntries(all().map(({ id, levers }) => [id, levers]));
		expect(found).toMatchObject(LEVERS);
		const known = new Set<string>(PARAMETERS.map(({ id }) => id));
		expect(
			Object.values(found)
				.flat()
				.filter((id) => !known.has(id))
		).toEqual([]);
	});

	it('is a sentence with its remedy, at the station whose number it touches', () => {
		const stations = {
			brentRange: 'price',
			stocks: 'price',
			uralsAboveBrent: 'russia',
			noExports: 'income',
			negativeReceipts: 'budget',
			taxRange: 'budget',
			fundLarge: 'budget'
		};
		for (const { id, station, message, remedy } of all()) {
			expect(message).toMatch(/^[A-Z].{10,}\.$/);
			expect(remedy).toMatch(/^[A-Z].{10,}\.$/);
			if (id in stations) expect(station).toBe(stations[id as keyof typeof stations]);
		}
	});

	it('stands in the order of the stations', () => {
		const order = ['output', 'price', 'russia', 'income', 'budget'];
		const places = all().map(({ station }) => order.indexOf(station));
		expect(places).toEqual([...places].sort((one, other) => one - other));
		expect(new Set(places)).toEqual(new Set([0, 1, 2, 3, 4]));
	});

	it('states its limit', () => {
		const message = (id: WarningId) => all().find((warning) => warning.id === id)?.message;
		expect(message('brentRange')).toContain('$20–200');
		expect(message('stocks')).toContain('5 mb/d');
		expect(message('taxRange')).toContain('$35–75');
		expect(message('fundLarge')).toContain('7 %');
		expect(message('orinocoCost')).toContain('$80');
	});
});
