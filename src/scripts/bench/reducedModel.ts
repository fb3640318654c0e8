import type { ParameterId } from '#models/parameters/registry.ts';

/**
 * The nearest thing to the model that one formula can say: the 2031 loss of hard currency from the long-run
 * elasticities alone.
 *
 * 0.4 is the share of the S-curve that is climbed by 2031; 0.28 and 0.84 the size and growth of the outlook's error.
 */
export const FORMULA = [
	'0.95 * 0.365 * (crude + 0.93 * products) * 70 * exp(0.28 * 0.84 * error)',
	'* (exp(-0.4 * delivery * (target - 1.2) * (1 - offset) / (104.65 * abs(demand) + 9 * tight + 43 * other)) - 1)'
].join(' ');

/** Names of the formula and the parameters that they stand for. */
export const REDUCED_NAMES: readonly (readonly [name: string, id: ParameterId])[] = [
	['target', 'venezuela.target'],
	['delivery', 'venezuela.delivery'],
	['offset', 'opec.offsetShare'],
	['demand', 'market.demandElasticityLong'],
	['tight', 'market.tightOilElasticityLong'],
	['other', 'market.otherSupplyElasticityLong'],
	['error', 'outlook.brentError'],
	['crude', 'russia.crudeExports'],
	['products', 'russia.productExports']
];

/** The same in Squiggle, with the distributions of the registry written out; demand is drawn without its sign. */
export const SQUIGGLE_CODE = `
target = triangular(1.25, 2.2, 3)
delivery = triangular(0.45, 0.8, 1.1)
offset = triangular(0, 0.2, 0.5)
demand = lognormal(log(0.18), 0.4)
tight = triangular(0.25, 0.5, 0.9)
other = triangular(0.05, 0.15, 0.35)
error = normal(0, 1)
crude = triangular(4.2, 4.7, 5.2)
products = triangular(1.1, 2, 2.6)
loss = ${FORMULA.replace('abs(demand)', 'demand')}
[quantile(loss, 0.05), quantile(loss, 0.1), quantile(loss, 0.25), quantile(loss, 0.5), quantile(loss, 0.75), quantile(loss, 0.9), quantile(loss, 0.95)]
`;
