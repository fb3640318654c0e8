import fc from 'fast-check';
import { describe, it } from 'vitest';
import { anticipatedPrices } from '#models/market/anticipation.ts';
import { clearPath } from '#models/market/clearPath.ts';
import { floorDeviation } from '#models/market/opec.ts';
import { marketQuantities } from '#models/market/quantities.ts';
import { slowToQuick } from '#models/market/stability.ts';
import { worldOutlook } from '#models/outlook/outlook.ts';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import type { Assumptions } from '#models/parameters/registry.ts';
import { run } from '#models/simulate.ts';
import { MONTHS, monthlySpeed } from '#models/timeline.ts';
import { newWorlds } from '#models/worlds.ts';
import { chained, holdsEqual, real, rightSide, RUNS, same, whole } from './holdsEqual.ts';
import { marketArbitrary, wholeMonth } from './wholeMonth.ts';

const outlook = worldOutlook(DEFAULTS.outlook, new Float64Array(MONTHS));
const zeros = new Float64Array(MONTHS);
const market = (values: object): Assumptions => ({ ...DEFAULTS, market: { ...DEFAULTS.market, ...values } });

/** World whose market stands at one price deviation and one cut throughout. */
function worldAt(assumptions: Assumptions, p: number, cut: number) {
	const world = newWorlds().scenario;
	world.opecCut.fill(cut);
	marketQuantities(assumptions, outlook, zeros, new Float64Array(MONTHS).fill(p), world);
	return world;
}

describe('the month’s market', () => {
	it('slow, answer, quantity, supplyAnswer, demandAnswer, stockDemand, nextNorm and clearing hold along whole paths', () => {
		fc.assert(
			fc.property(marketArbitrary, whole(0, 119), (assumptions, m) => wholeMonth(assumptions, m)),
			{ numRuns: RUNS }
		);
	});

	it('wantedCut and opecCut', () => {
		fc.assert(
			fc.property(marketArbitrary, whole(1, 119), (assumptions, m) => {
				fc.pre(m >= assumptions.opec.startMonth);
				const { scenario, baseline } = run(assumptions);
				const scope = {
					...assumptions.opec,
					extra: scenario.venezuelaOutput[m] - baseline.venezuelaOutput[m],
					shockSupply: 0,
					opecSpeed: monthlySpeed(assumptions.opec.halfLife),
					previousCut: scenario.opecCut[m - 1]
				} as unknown as Record<string, number>;
				same(chained(['wantedCut', 'opecCut'], scope)['opecCut'], scenario.opecCut[m]);
			}),
			{ numRuns: RUNS }
		);
	});

	it('floorDeviation', () =>
		holdsEqual('floorDeviation', { priceFloor: real(1, 100), brentOutlook: real(5, 200) }, (values) =>
			floorDeviation(values.priceFloor, values.brentOutlook)
		));

	it('floorCut', () => {
		fc.assert(
			fc.property(real(0.1, 5), real(0, 6), real(20, 90), (supply, maxCut, priceFloor) => {
				const assumptions = withOverrides(DEFAULTS, {
					'shock.supply': supply,
					'opec.offsetShare': 0,
					'opec.maxCut': maxCut,
					'opec.priceFloor': priceFloor
				});
				const cuts = new Float64Array(MONTHS);
				clearPath(assumptions, outlook, zeros, cuts);
				const scope = { priceFloor, brentOutlook: outlook.brent[0] };
				const p = rightSide('floorDeviation', scope);
				const world = worldAt(assumptions, p, 0);
				const { storageElasticity } = assumptions.market;
				const neededCut = world.stockBuild[0] - outlook.demand[0] * storageElasticity * (0 - p);
				same(rightSide('floorCut', { neededCut, maxCut, opecCut: 0 }), cuts[0]);
			}),
			{ numRuns: RUNS }
		);
	});
});

describe('what the price leads to', () => {
	it('anticipated', () => {
		const prices = fc.array(real(-1, 1), { minLength: MONTHS, maxLength: MONTHS });
		fc.assert(
			fc.property(prices, real(0, 1), whole(0, 119), (list, anticipation, m) => {
				const price = Float64Array.from(list);
				const into = new Float64Array(MONTHS);
				anticipatedPrices(price, anticipation, into);
				let ahead = 0;
				for (let month = m + 12; month <= m + 24; month++) ahead += price[Math.min(month, MONTHS - 1)] / 13;
				same(rightSide('anticipated', { anticipation, p: price[m], ahead }), into[m]);
			}),
			{ numRuns: RUNS }
		);
	});

	it('brent', () => {
		fc.assert(
			fc.property(marketArbitrary, whole(0, 119), (assumptions, m) => {
				const { scenario, baseline } = run(assumptions);
				const extra = scenario.venezuelaOutput.map(
					(output, month) => output - baseline.venezuelaOutput[month]
				);
				const { price } = clearPath(assumptions, outlook, extra, new Float64Array(MONTHS));
				const into = new Float64Array(MONTHS);
				anticipatedPrices(price, assumptions.market.anticipation, into);
				same(
					rightSide('brent', { brentOutlook: baseline.brent[m], anticipated: into[m] }),
					scenario.brent[m]
				);
			}),
			{ numRuns: RUNS }
		);
	});

	it('russiaOutput', () => {
		fc.assert(
			fc.property(real(-1, 1), real(-2, 3), real(0, 0.3), (p, opecCut, russiaShare) => {
				const assumptions = { ...DEFAULTS, opec: { ...DEFAULTS.opec, russiaShare } };
				const russiaQuantity = worldAt(assumptions, p, 0).russiaOutput[7];
				same(
					rightSide('russiaOutput', { russiaQuantity, russiaShare, opecCut }),
					worldAt(assumptions, p, opecCut).russiaOutput[7]
				);
			}),
			{ numRuns: RUNS }
		);
	});

	it('extra and stockBuild', () => {
		fc.assert(
			fc.property(marketArbitrary, whole(0, 119), (assumptions, m) => {
				const { scenario, baseline } = run(assumptions);
				const { opec, russia } = assumptions;
				const cut = scenario.opecCut[m];
				const scope = {
					venezuelaOutput: scenario.venezuelaOutput[m],
					base: baseline.venezuelaOutput[m],
					shockSupply: 0,
					opecCut: cut,
					tightOil: scenario.tightOil[m],
					tightOilVolume: assumptions.market.tightOilVolume,
					otherSupply: scenario.otherSupply[m],
					otherSupplyVolume: assumptions.market.otherSupplyVolume,
					russiaQuantity: scenario.russiaOutput[m] + opec.russiaShare * Math.max(0, cut),
					production: russia.production,
					demand: scenario.demand[m],
					demandOutlook: baseline.demand[m]
				};
				same(chained(['extra', 'stockBuild'], scope)['stockBuild'], scenario.stockBuild[m]);
			}),
			{ numRuns: RUNS }
		);
	});

	it('quickAnswer, slowAnswer and swing', () => {
		const ends = {
			short: real(0, 0.5),
			long: real(0, 1.5),
			halfLife: real(3, 60),
			storageElasticity: real(0, 0.4)
		};
		fc.assert(
			fc.property(fc.record({ ...ends, volume: real(1, 15) }), real(90, 120), (values, demandOutlook) => {
				const { short, long, halfLife, volume, storageElasticity } = values;
				const only = {
					...market({
						demandElasticityShort: 0,
						demandElasticityLong: 0,
						otherSupplyElasticityShort: 0,
						otherSupplyElasticityLong: 0,
						tightOilElasticityShort: short,
						tightOilElasticityLong: long,
						tightOilHalfLife: halfLife,
						tightOilVolume: volume,
						storageElasticity
					}),
					russia: { ...DEFAULTS.russia, supplyElasticityShort: 0, supplyElasticityLong: 0 }
				};
				fc.pre(short + long + storageElasticity > 1e-3);
				const { quickAnswer, slowAnswer } = chained(['speed', 'quickAnswer', 'slowAnswer'], values);
				const scope = { totalQuick: quickAnswer, totalSlow: slowAnswer, demandOutlook, storageElasticity };
				same(rightSide('swing', scope), slowToQuick(only, demandOutlook));
			}),
			{ numRuns: RUNS }
		);
	});
});
