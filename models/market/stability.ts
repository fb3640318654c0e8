import type { Assumptions } from '../parameters/registry.ts';
import { monthlySpeed } from '../timeline.ts';

/**
 * Ratio of the slow to the quick answers of the market: from 1 on prices can swing from month to month.
 *
 * A = Σ |short + speed * (long - short)| * volume + demand * storageElasticity, B = Σ speed * |long - short| * volume
 *
 * @param assumptions all groups
 * @param demand world demand in the month looked at [mb/d]
 * @returns B / A
 */
export function slowToQuick({ market, russia }: Assumptions, demand: number): number {
	let quick = demand * market.storageElasticity;
	let slow = 0;
	const add = (volume: number, short: number, long: number, halfLife: number) => {
		const gain = monthlySpeed(halfLife) * (long - short);
		quick += Math.abs(short + gain) * volume;
		slow += Math.abs(gain) * volume;
	};
	add(demand, market.demandElasticityShort, market.demandElasticityLong, market.demandHalfLife);
	add(
		market.tightOilVolume,
		market.tightOilElasticityShort,
		market.tightOilElasticityLong,
		market.tightOilHalfLife
	);
	add(
		market.otherSupplyVolume,
		market.otherSupplyElasticityShort,
		market.otherSupplyElasticityLong,
		market.otherSupplyHalfLife
	);
	add(russia.production, russia.supplyElasticityShort, russia.supplyElasticityLong, russia.supplyHalfLife);
	return slow / quick;
}
