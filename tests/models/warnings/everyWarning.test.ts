import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '#models/parameters/registry.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import type { Simulation } from '#models/simulate.ts';
import { warningsOf } from '#models/warnings/warnings.ts';
import type { WarningId } from '#models/warnings/warnings.ts';
import { EDGES, quiet } from './quietRun.ts';

describe('every warning', () => {
	/** A run with something wrong at every station. */
	const { baseline, scenario, assumptions } = quiet({
		'market.demandElasticityShort': -0.3,
		'market.demandElasticityLong': -0.2,
		'market.tightOilElasticityShort': 0.5,
		'market.tightOilElasticityLong': 0,
		'market.tightOilHalfLife': 0.3,
		'market.storageElasticity': 0
	} as Overrides);
	EDGES.forEach(([, name, , loud], index) => (scenario[name][2 * index] = loud));
	scenario.venezuelaOutput.fill(2, 100);
	scenario.brent.fill(75, 100);
	baseline.wealthFund.fill(0, 110);
	const all = () =>
		warningsOf({ assumptions, baseline, scenario, uncleared: [119] } as unknown as Simulation);
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
