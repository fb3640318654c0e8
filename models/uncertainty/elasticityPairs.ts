import type { ParameterId } from '../parameters/registry.ts';

/** Short- and long-run elasticities that belong together: in a draw the long one is never the smaller. */
export const ELASTICITY_PAIRS: readonly (readonly [short: ParameterId, long: ParameterId])[] = [
	['market.demandElasticityShort', 'market.demandElasticityLong'],
	['market.tightOilElasticityShort', 'market.tightOilElasticityLong'],
	['market.otherSupplyElasticityShort', 'market.otherSupplyElasticityLong'],
	['russia.supplyElasticityShort', 'russia.supplyElasticityLong']
];
