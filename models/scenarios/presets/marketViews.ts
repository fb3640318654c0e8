import type { Overrides } from '../../parameters/registry.ts';
import { bundles } from './bundle.ts';

/**
 * Overrides of a paper's one-period elasticities: all suppliers answer alike, at once and for good.
 *
 * supply is the paper's elasticity for the world, spread evenly over the three groups that respond:
 * the paper's number * 104.65 / 62.3 mb/d. No stocks, no anticipation: the paper's own are inside its estimate.
 */
function oneElasticity(supply: number, demand?: number): Overrides {
	return {
		'market.tightOilElasticityShort': supply,
		'market.tightOilElasticityLong': supply,
		'market.otherSupplyElasticityShort': supply,
		'market.otherSupplyElasticityLong': supply,
		'russia.supplyElasticityShort': supply,
		'russia.supplyElasticityLong': supply,
		...(demand === undefined
			? {}
			: { 'market.demandElasticityShort': demand, 'market.demandElasticityLong': demand }),
		'market.storageElasticity': 0,
		'market.anticipation': 0
	};
}

/** Whose elasticities: this project's, three papers', and nobody's but demand's. */
export const MARKET_VIEWS = bundles([
	{
		id: 'central',
		label: 'This project’s central set',
		source: null,
		date: null,
		overrides: {}
	},
	{
		id: 'bh19',
		label: 'Baumeister and Hamilton 2019',
		source: 'bh19',
		date: '2019',
		overrides: oneElasticity(0.252, -0.35)
	},
	{
		id: 'cci19',
		label: 'Caldara, Cavallo and Iacoviello 2019',
		source: 'cci19',
		date: '2019',
		overrides: oneElasticity(0.168, -0.14)
	},
	{
		id: 'km14',
		label: 'Kilian and Murphy 2014',
		source: 'km14',
		date: '2014',
		overrides: oneElasticity(0.0252, -0.26)
	},
	{
		id: 'demand-only',
		label: 'Nobody answers but demand (World Bank 2015)',
		source: 'wb15',
		date: '2015',
		overrides: { ...oneElasticity(0), 'opec.offsetShare': 0 }
	}
]);
