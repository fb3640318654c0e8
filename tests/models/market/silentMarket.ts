import type { Outlook } from '#models/outlook/outlook.ts';
import { DEFAULTS, withOverrides } from '#models/parameters/registry.ts';
import type { Overrides } from '#models/parameters/registry.ts';
import { MONTHS } from '#models/timeline.ts';

/** One value in every month. */
export const flat = (value: number) => new Float64Array(MONTHS).fill(value);
/** A world of 100 mb/d at 80 dollars. */
export const outlook: Outlook = { startYear: 2027, brent: flat(80), demand: flat(100) };

/** Nobody answers, nothing happens, and OPEC+ looks on. */
const SILENT: Overrides = {
	'market.demandElasticityShort': 0,
	'market.demandElasticityLong': 0,
	'market.tightOilVolume': 10,
	'market.tightOilElasticityShort': 0,
	'market.tightOilElasticityLong': 0,
	'market.otherSupplyVolume': 50,
	'market.otherSupplyElasticityShort': 0,
	'market.otherSupplyElasticityLong': 0,
	'market.storageElasticity': 0,
	'market.anticipation': 0,
	'russia.production': 10,
	'russia.supplyElasticityShort': 0,
	'russia.supplyElasticityLong': 0,
	'opec.offsetShare': 0,
	'opec.priceFloor': 0
};
/** The silent market with some of its answers given back. */
export const assumptionsOf = (changes: Overrides) => withOverrides(DEFAULTS, { ...SILENT, ...changes });
