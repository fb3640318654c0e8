import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floorDeviation } from '#models/market/opec.ts';
import { checkAssumptions } from '#models/parameters/check.ts';
import { DEFAULTS, PARAMETERS, withOverrides } from '#models/parameters/registry.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import { SERIES_NAMES } from '#models/series.ts';
import { run } from '#models/simulate.ts';
import type { Simulation } from '#models/simulate.ts';
import { DAYS_PER_MONTH } from '#models/units.ts';
import { legalOverrides } from '../helpers/legalOverrides.ts';

const RUNS = { numRuns: 400 };

const runOf = (overrides: Overrides) => run(withOverrides(DEFAULTS, overrides));

/** Names of the series with a value that is no number. */
function broken({ baseline, scenario }: Simulation): string[] {
	return SERIES_NAMES.flatMap((name) =>
		[baseline, scenario].flatMap((world, index) =>
			world[name].every(Number.isFinite) ? [] : [`${index === 0 ? 'baseline' : 'scenario'}.${name}`]
		)
	);
}

/** Both ends of every numeric parameter, every choice. */
const ENDS = PARAMETERS.flatMap((parameter): Record<string, number | string>[] => {
	if (parameter.kind === 'number')
		return [parameter.low, parameter.high].map((end) => ({ [parameter.id]: end }));
	if (parameter.kind === 'choice') return parameter.options.map(({ value }) => ({ [parameter.id]: value }));
	return [];
}) as Overrides[];

describe('laws for every legal input', () => {
	it('no value is NaN or infinite with any one parameter at either end', () => {
		const legal = ENDS.filter((ends) => checkAssumptions(withOverrides(DEFAULTS, ends)).length === 0);
		expect(legal.length).toBeGreaterThan(140);
		expect(
			legal.flatMap((ends) => broken(runOf(ends)).map((name) => `${JSON.stringify(ends)} ${name}`))
		).toEqual([]);
	});

	it('no value is NaN or infinite with any two parameters at their ends', () => {
		fc.assert(
			fc.property(fc.constantFrom(...ENDS), fc.constantFrom(...ENDS), (one, other) => {
				const assumptions = withOverrides(DEFAULTS, { ...one, ...other });
				fc.pre(checkAssumptions(assumptions).length === 0);
				expect(broken(run(assumptions))).toEqual([]);
			}),
			{ numRuns: 1500 }
		);
	});

	it('no value is NaN or infinite in random corners', () => {
		fc.assert(
			fc.property(legalOverrides(), (overrides) => {
				expect(broken(runOf(overrides))).toEqual([]);
			}),
			RUNS
		);
	});

	it('the market clears to 1e-9 mb/d in every month that raises no noClearing', () => {
		fc.assert(
			fc.property(legalOverrides(), (overrides) => {
				expect(runOf(overrides).residual).toBeLessThan(1e-9);
			}),
			RUNS
		);
	});

	it('a month without a clearing price raises noClearing and names the month', () => {
		const simulation = runOf({
			'shock.supply': -15,
			'shock.startYears': 1,
			'shock.years': 1,
			'market.demandElasticityShort': -0.005,
			'market.demandElasticityLong': 0,
			'market.storageElasticity': 0,
			'market.otherSupplyElasticityShort': 0,
			'opec.offsetShare': 0
		});
		const warning = simulation.warnings.find(({ id }) => id === 'noClearing');
		expect(warning?.months.slice(0, 3)).toEqual([12, 13, 14]);
		expect(broken(simulation)).toEqual([]);
	});

	it('without a Venezuelan change or a shock the scenario equals the baseline exactly', () => {
		const idle: Overrides = {
			'venezuela.quickWin': 0,
			'venezuela.counterfactualDecline': 0,
			'shock.supply': 0,
			'shock.demand': 0
		};
		const free = PARAMETERS.map(({ id }) => id).filter(
			(id) => id !== 'venezuela.path' && id !== 'venezuela.target'
		);
		fc.assert(
			fc.property(
				legalOverrides(free, idle),
				fc.double({ min: 0.3, max: 2, noNaN: true }),
				(overrides, level) => {
					const { baseline, scenario } = runOf({
						...overrides,
						'venezuela.initialOutput': level,
						'venezuela.target': level
					});
					for (const name of SERIES_NAMES) expect([...scenario[name]]).toEqual([...baseline[name]]);
				}
			),
			{ numRuns: 100 }
		);
	});

	it('the defaults are a recovery, not the baseline', () => {
		const { baseline, scenario } = runOf({});
		expect(scenario.venezuelaOutput[119] - baseline.venezuelaOutput[119]).toBeGreaterThan(0.5);
	});

	it('the price floor holds while the cut has room, without anticipation', () => {
		fc.assert(
			fc.property(
				legalOverrides(undefined, { 'market.anticipation': 0 }),
				fc.double({ min: 1, max: 100, noNaN: true }),
				(overrides, floor) => {
					const { assumptions, baseline, scenario, uncleared } = runOf({
						...overrides,
						'opec.priceFloor': floor
					});
					scenario.brent.forEach((brent, month) => {
						if (scenario.opecCut[month] >= assumptions.opec.maxCut - 1e-9 || uncleared.includes(month))
							return;
						const held = baseline.brent[month] * Math.exp(floorDeviation(floor, baseline.brent[month]));
						expect(brent).toBeGreaterThanOrEqual(held * (1 - 1e-9));
					});
				}
			),
			RUNS
		);
	});

	it('the cut lies within -spareCapacity…maxCut', () => {
		fc.assert(
			fc.property(legalOverrides(), (overrides) => {
				const { assumptions, scenario } = runOf(overrides);
				const { spareCapacity, maxCut } = assumptions.opec;
				expect(Math.min(...scenario.opecCut)).toBeGreaterThanOrEqual(-spareCapacity - 1e-12);
				expect(Math.max(...scenario.opecCut)).toBeLessThanOrEqual(maxCut + 1e-12);
			}),
			RUNS
		);
	});

	it('receipts are the sum of price times volume, and the tax price is not above Brent', () => {
		fc.assert(
			fc.property(legalOverrides(), (overrides) => {
				const { baseline, scenario } = runOf(overrides);
				for (const world of [baseline, scenario]) {
					world.exportRevenue.forEach((revenue, month) => {
						const crude = world.crudeExports[month] * world.crudePrice[month];
						const products = world.productExports[month] * world.productPrice[month];
						expect(revenue).toBeCloseTo(((crude + products) * DAYS_PER_MONTH) / 1000, 9);
						expect(world.taxPrice[month]).toBeLessThanOrEqual(world.brent[month]);
					});
				}
			}),
			{ numRuns: 100 }
		);
	});

	it('crude and product exports above production are refused with the three ids', () => {
		const faults = checkAssumptions(
			withOverrides(DEFAULTS, {
				'russia.production': 7,
				'russia.crudeExports': 6,
				'russia.productExports': 2
			})
		);
		expect(faults).toHaveLength(1);
		for (const id of ['russia.production', 'russia.crudeExports', 'russia.productExports']) {
			expect(faults[0].message).toContain(id);
		}
	});
});
