import type { ParameterId } from './registry.ts';

type ElasticityId = Extract<ParameterId, `${string}Elasticity${'Short' | 'Long'}`>;

/** Short- and long-run elasticities that belong together: the long one should not be the smaller, and in a draw never is. */
export const ELASTICITY_PAIRS: readonly (readonly [short: ElasticityId, long: ElasticityId])[] = [
	['market.demandElasticityShort', 'market.demandElasticityLong'],
	['market.tightOilElasticityShort', 'market.tightOilElasticityLong'],
	['market.otherSupplyElasticityShort', 'market.otherSupplyElasticityLong'],
	['russia.supplyElasticityShort', 'russia.supplyElasticityLong']
];
