/**
 * Door of the uncertainty: draws and their bands, what drives a result, what it would take.
 *
 * @example drawBands({ assumptions: DEFAULTS, choice: CENTRAL_CHOICE, seed: 1, n: 256, outputs: [output] }).outputs[0].bands.q50
 */
export { drawBands, drawSlices } from './draws.ts';
export type { DrawRequest, DrawResult, OutputBands } from './draws.ts';
export type { DrawOutput } from './drawOutput.ts';
export { PROBABILITIES, QUANTILE_NAMES, QUANTILES } from './quantiles.ts';
export type { Bands, QuantileName } from './quantiles.ts';
export { drawChoiceOf } from '../scenarios/drawChoice.ts';
export { tornadoChoiceOf } from '../scenarios/tornadoChoice.ts';
export { CENTRAL_CHOICE, uncertainParameters } from './uncertainParameters.ts';
export type { DrawChoice, UncertainParameter } from './uncertainParameters.ts';
export { resultFunction } from './chosenResult.ts';
export type { ChosenResult } from './chosenResult.ts';
export { commonDraws } from './commonDraws.ts';
export type { CommonDrawsRequest, Contender, Standing } from './commonDraws.ts';
export { tornado } from './tornado.ts';
export type { Tornado, TornadoBar, TornadoEnd } from './tornado.ts';
export { sobolIndices } from './sobolIndices.ts';
export type { ParameterIndex, SobolRequest } from './sobolIndices.ts';
export { search } from './search.ts';
export type { SearchAnswer, SearchRequest } from './search.ts';
