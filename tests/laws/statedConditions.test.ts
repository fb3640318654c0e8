import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slowToQuick } from '#models/market/stability.ts';
import { DEFAULTS, PARAMETERS, withOverrides } from '#models/parameters/registry.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import { run } from '#models/simulate.ts';
import type { Simulation } from '#models/simulate.ts';
import { legalOverrides } from '../helpers/legalOverrides.ts';

/** The laws of this file hold without a shock and with a market that neither swings nor fails to clear. */
const CALM: Overrides = { 'shock.supply': 0, 'shock.demand': 0 };
const RUNS = { numRuns: 250 };

const runOf = (overrides: Overrides) => run(withOverrides(DEFAULTS, overrides));

/** Whether each long-run elasticity is at least its short-run one and the market neither swings nor fails to clear. */
function isInDomain({ assumptions, baseline, uncleared }: Simulation): boolean {
	const { market, russia } = assumptions;
	const ordered =
		Math.abs(market.demandElasticityLong) >= Math.abs(market.demandElasticityShort) &&
		market.tightOilElasticityLong >= market.tightOilElasticityShort &&
		market.otherSupplyElasticityLong >= market.otherSupplyElasticityShort &&
		russia.supplyElasticityLong >= russia.supplyElasticityShort;
	const steady = [0, 119].every((month) => slowToQuick(assumptions, baseline.demand[month]) < 1);
	return ordered && steady && uncleared.length === 0;
}

/** Ids that a law leaves free: all but the path's own points. */
const FREE = PARAMETERS.map(({ id }) => id).filter((id) => id !== 'venezuela.path');

describe('laws under stated conditions', () => {
	// Without stocks: where everything else answers slowly, what was put into stock comes back out and can carry the price
	// past the baseline, by cents (storage 0.4 with a half-life of a month, supply that does not answer, demand that takes years).
	it('extra oil that never shrinks lowers Brent in every month, with no offset, no floor and no stocks', () => {
		const fixed: Overrides = {
			...CALM,
			'opec.offsetShare': 0,
			'opec.priceFloor': 0,
			'market.storageElasticity': 0
		};
		let inDomain = 0;
		fc.assert(
			fc.property(legalOverrides(FREE, fixed), (overrides) => {
				const simulation = runOf(overrides);
				const { baseline, scenario } = simulation;
				const extra = scenario.venezuelaOutput.map(
					(output, month) => output - baseline.venezuelaOutput[month]
				);
				const neverShrinks = extra.every(
					(change, month) => change >= (month > 0 ? extra[month - 1] : 0) - 1e-15
				);
				if (!isInDomain(simulation) || !neverShrinks) return;
				inDomain++;
				scenario.brent.forEach((brent, month) => {
					expect(brent).toBeLessThanOrEqual(baseline.brent[month] * (1 + 1e-12));
				});
			}),
			{ numRuns: 1500 }
		);
		expect(inDomain).toBeGreaterThan(30);
	});

	it('a larger long-run demand elasticity makes a smaller move in every month', () => {
		const fixed: Overrides = {
			...CALM,
			'opec.offsetShare': 0,
			'opec.priceFloor': 0,
			'market.anticipation': 0
		};
		fc.assert(
			fc.property(
				fc.double({ min: 0.04, max: 0.8, noNaN: true }),
				fc.double({ min: 1.01, max: 3, noNaN: true }),
				fc.double({ min: 1.5, max: 4, noNaN: true }),
				(elasticity, factor, target) => {
					fc.pre(elasticity * factor <= 0.8);
					const small = runOf({
						...fixed,
						'venezuela.target': target,
						'market.demandElasticityLong': -elasticity
					});
					const large = runOf({
						...fixed,
						'venezuela.target': target,
						'market.demandElasticityLong': -elasticity * factor
					});
					small.scenario.brent.forEach((brent, month) => {
						const move = Math.abs(brent - small.baseline.brent[month]);
						const smaller = Math.abs(large.scenario.brent[month] - large.baseline.brent[month]);
						expect(smaller).toBeLessThanOrEqual(move + 1e-9);
					});
				}
			),
			RUNS
		);
	});

	it('a full and quick offset keeps the price within 5 % after six months', () => {
		const fixed: Overrides = {
			...CALM,
			'opec.offsetShare': 1,
			'opec.startMonth': 0,
			'opec.halfLife': 1,
			'opec.maxCut': 6,
			'opec.spareCapacity': 6,
			'opec.priceFloor': 0,
			'market.anticipation': 0
		};
		const inner = FREE.filter((id) => !id.startsWith('market.') || id.includes('HalfLife'));
		let inDomain = 0;
		fc.assert(
			fc.property(legalOverrides(inner, fixed), (overrides) => {
				const simulation = runOf(overrides);
				if (!isInDomain(simulation)) return;
				inDomain++;
				simulation.scenario.brent.slice(6).forEach((brent, index) => {
					const deviation = Math.abs(Math.log(brent / simulation.baseline.brent[index + 6]));
					expect(deviation).toBeLessThan(0.05);
				});
			}),
			RUNS
		);
		expect(inDomain).toBeGreaterThan(90);
	});

	it('without discount, slope, pressure, premium and enforcement every crude sells at Brent', () => {
		const fixed: Overrides = {
			'grades.discount': 0,
			'grades.discountSlope': 0,
			'grades.heavyPressure': 0,
			'grades.espoPremium': 0,
			'cap.enforcedShare': 0
		};
		fc.assert(
			fc.property(legalOverrides(undefined, fixed), (overrides) => {
				const { baseline, scenario } = runOf(overrides);
				for (const world of [baseline, scenario]) {
					world.brent.forEach((brent, month) => {
						if (brent < 1) return;
						for (const name of ['taxPrice', 'urals', 'espo', 'crudePrice'] as const) {
							expect(world[name][month]).toBeCloseTo(brent, 9);
						}
					});
				}
			}),
			RUNS
		);
	});
});
