/**
 * Door of the explanation: a difference taken apart into parts that sum to it exactly.
 *
 * @example yearIncomeParts(simulate({ 'venezuela.target': 3 }), 4).map(({ value }) => value)
 */
export { differingParameters } from './differingParameters.ts';
export { groupParts } from './groups.ts';
export { INCOME_FACTORS, incomeParts, incomePartSeries, yearIncomeParts } from './incomeFactors.ts';
export type { IncomeFactor, Part } from './incomeFactors.ts';
export { shapley } from './shapley.ts';
export { tradeEffects } from './tradeEffects.ts';
export type { TradeEffect } from './tradeEffects.ts';
