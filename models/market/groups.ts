import { response } from './responses.ts';
import type { Response } from './responses.ts';
import type { MarketAssumptions } from './worldMarket.ts';

/** The four groups that answer the price. Demand's volume changes by the year, so its own is 1. */
export interface MarketGroups {
	readonly demand: Response;
	readonly tightOil: Response;
	readonly other: Response;
	readonly russia: Response;
}

/** The four groups' responses from the assumptions. */
export function marketGroups({ market, russia }: Pick<MarketAssumptions, 'market' | 'russia'>): MarketGroups {
	return {
		demand: response(1, market.demandElasticityShort, market.demandElasticityLong, market.demandHalfLife),
		tightOil: response(
			market.tightOilVolume,
			market.tightOilElasticityShort,
			market.tightOilElasticityLong,
			market.tightOilHalfLife
		),
		other: response(
			market.otherSupplyVolume,
			market.otherSupplyElasticityShort,
			market.otherSupplyElasticityLong,
			market.otherSupplyHalfLife
		),
		russia: response(
			russia.production,
			russia.supplyElasticityShort,
			russia.supplyElasticityLong,
			russia.supplyHalfLife
		)
	};
}
