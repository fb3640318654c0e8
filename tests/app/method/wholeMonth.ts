import fc from 'fast-check';
import { clearPath } from '#models/market/clearPath.ts';
import { worldOutlook } from '#models/outlook/outlook.ts';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import type { Assumptions } from '#models/parameters/registry.ts';
import { MONTHS, monthlySpeed } from '#models/timeline.ts';
import { supplyPath } from '#models/venezuela/supplyPath.ts';
import { chained, leftSide, real, rightSide, whole } from './holdsEqual.ts';

/** Assumptions with random answers of the market and OPEC+, stable enough to clear. */
export const marketArbitrary: fc.Arbitrary<Assumptions> = fc
	.record({
		'venezuela.target': real(0.5, 4),
		'market.demandElasticityShort': real(-0.4, -0.02),
		'market.demandElasticityLong': real(-0.8, -0.4),
		'market.demandHalfLife': real(6, 120),
		'market.tightOilElasticityShort': real(0, 0.3),
		'market.tightOilElasticityLong': real(0.3, 1),
		'market.tightOilHalfLife': real(12, 60),
		'market.otherSupplyElasticityLong': real(0.05, 0.6),
		'market.storageElasticity': real(0.02, 0.4),
		'market.storageHalfLife': real(1, 36),
		'market.anticipation': real(0, 1),
		'opec.offsetShare': real(-0.5, 1),
		'opec.startMonth': whole(0, 60),
		'opec.halfLife': real(1, 24),
		'opec.maxCut': real(0, 6),
		'opec.russiaShare': real(0, 0.3),
		'russia.supplyElasticityLong': real(0.05, 0.5)
	})
	.map((overrides) => withOverrides(DEFAULTS, overrides));

type Group = readonly [symbol: string, volume: number, short: number, long: number, halfLife: number];

function groupsOf({ market, russia }: Assumptions): readonly Group[] {
	return [
		['demandLog', 1, market.demandElasticityShort, market.demandElasticityLong, market.demandHalfLife],
		[
			'tightOilAnswer',
			market.tightOilVolume,
			market.tightOilElasticityShort,
			market.tightOilElasticityLong,
			market.tightOilHalfLife
		],
		[
			'otherAnswer',
			market.otherSupplyVolume,
			market.otherSupplyElasticityShort,
			market.otherSupplyElasticityLong,
			market.otherSupplyHalfLife
		],
		[
			'russiaAnswer',
			russia.production,
			russia.supplyElasticityShort,
			russia.supplyElasticityLong,
			russia.supplyHalfLife
		]
	];
}

/** The groups' answers in a month, by the equations alone, along the code's prices. */
function answersBy(groups: readonly Group[], price: Float64Array, m: number): Record<string, number> {
	const answers: Record<string, number> = {};
	for (const [symbol, volume, short, long, halfLife] of groups) {
		let slow = 0;
		for (let month = 0; month < m; month++) {
			slow = chained(['speed', 'slow'], { halfLife, short, long, p: price[month], previousSlow: slow })[
				'slow'
			];
		}
		const scope = { halfLife, short, long, volume, p: price[m], previousSlow: slow };
		answers[symbol] = chained(['speed', 'slow', 'answer', 'quantity'], scope)['answer'];
	}
	return answers;
}

/** Throws unless the equations, month after month along the code's prices, clear the market in month `m`. */
export function wholeMonth(assumptions: Assumptions, m: number): void {
	const { market, russia, venezuela } = assumptions;
	const outlook = worldOutlook(assumptions.outlook, new Float64Array(MONTHS));
	const base = new Float64Array(MONTHS).fill(venezuela.initialOutput);
	const path = new Float64Array(MONTHS);
	supplyPath(venezuela, base, path);
	const extra = path.map((output, month) => output - base[month]);
	const cuts = new Float64Array(MONTHS);
	const { price, uncleared } = clearPath(assumptions, outlook, extra, cuts);
	fc.pre(!uncleared.includes(m));
	const storageSpeed = monthlySpeed(market.storageHalfLife);
	let norm = 0;
	for (let month = 0; month < m; month++)
		norm = rightSide('nextNorm', { norm, storageSpeed, p: price[month] });
	const known = {
		...answersBy(groupsOf(assumptions), price, m),
		tightOilVolume: market.tightOilVolume,
		otherSupplyVolume: market.otherSupplyVolume,
		production: russia.production,
		demandOutlook: outlook.demand[m],
		storageElasticity: market.storageElasticity,
		shockDemand: 0,
		shockSupply: 0,
		extra: extra[m],
		opecCut: cuts[m],
		norm,
		p: price[m]
	};
	const scope = chained(['supplyAnswer', 'demandAnswer', 'stockDemand'], known);
	const excess = leftSide('clearing', scope) - rightSide('clearing', scope);
	if (!(Math.abs(excess) < 1e-9)) throw new Error(`the market is off by ${excess} mb/d in month ${m}`);
}
