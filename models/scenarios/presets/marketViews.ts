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
		sentence: 'Small answers at first, larger ones over the years.',
		overrides: {},
		note: 'Puts back everything that another view may have set.'
	},
	{
		id: 'bh19',
		label: 'Baumeister and Hamilton 2019',
		source: 'bh19',
		date: '2019',
		sentence: 'Supply and demand both answer strongly within a month.',
		overrides: oneElasticity(0.252, -0.35),
		note: '1 % more supply lowers the price by 1.98 %; for very small shocks by 2.00 %.'
	},
	{
		id: 'cci19',
		label: 'Caldara, Cavallo and Iacoviello 2019',
		source: 'cci19',
		date: '2019',
		sentence: 'Supply and demand answer about equally, and neither much.',
		overrides: oneElasticity(0.168, -0.14),
		note: '1 % more supply lowers the price by 4.08 %.'
	},
	{
		id: 'km14',
		label: 'Kilian and Murphy 2014',
		source: 'km14',
		date: '2014',
		sentence: 'Demand answers; suppliers hardly do.',
		overrides: oneElasticity(0.0252, -0.26),
		note: '1 % more supply lowers the price by 3.56 %.'
	},
	{
		id: 'demand-only',
		label: 'Nobody answers but demand (World Bank 2015)',
		source: 'wb15',
		date: '2015',
		sentence: 'No supplier and no cartel makes room, and no tank helps: only buyers answer.',
		overrides: { ...oneElasticity(0), 'opec.offsetShare': 0 },
		note: 'The brief prints no demand elasticity, so this project’s own stand. The only view that sets an OPEC+ lever.'
	}
]);
