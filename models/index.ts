/**
 * The only door of the model for those who use it as a library.
 *
 * @example simulate({ 'opec.offsetShare': 0.3 }).scenario.brent[59]
 */
export { DomainError } from './errors.ts';
export { checkAssumptions, checkOverrides, checkValue } from './parameters/check.ts';
export type { Fault } from './parameters/check.ts';
export { DEFAULTS, PARAMETERS, parameter, valueOf, withOverrides } from './parameters/registry.ts';
export type { Assumptions, GroupName, Overrides, Parameter, ParameterId } from './parameters/registry.ts';
export type {
	ChoiceSpec,
	Distribution,
	NumberSpec,
	ParameterSpec,
	PathPoints,
	PathSpec
} from './parameters/types.ts';
export { SOURCES } from './parameters/sources.ts';
export type { SourceId } from './parameters/sources.ts';
export { MARKET_VIEWS, PRESETS, SANCTION_REGIMES } from './scenarios/presets.ts';
export { assumptionsOf, EMPTY_SCENARIO, overridesOf } from './scenarios/scenario.ts';
export type { Scenario } from './scenarios/scenario.ts';
export { decode, encode } from './scenarios/codec.ts';
export { SERIES, SERIES_NAMES } from './series.ts';
export type { SeriesDescriptor, SeriesName, SeriesRecord } from './series.ts';
export { run, simulate } from './simulate.ts';
export type { Simulation } from './simulate.ts';
export { yearFigure, yearly, years, YEARS } from './summary.ts';
export type { YearlySummary } from './summary.ts';
export { monthLabel, MONTHS, monthlySpeed, yearsAt } from './timeline.ts';
export { MODEL_VERSION } from './version.ts';
export type { Warning, WarningId } from './warnings/warnings.ts';
export { measureEvaluator } from './measure/evaluateMeasure.ts';
export type { Measure, MeasureFault } from './measure/measure.ts';
export { parseMeasure } from './measure/parseMeasure.ts';
export type { ChosenResult } from './uncertainty/chosenResult.ts';
export type { DrawOutput } from './uncertainty/drawOutput.ts';
export { drawBands, drawSlices, shareBeyond } from './uncertainty/draws.ts';
export type { DrawRequest, DrawResult } from './uncertainty/draws.ts';
export { frontier, wholeRange } from './uncertainty/frontier.ts';
export type { Bands, QuantileName } from './uncertainty/quantiles.ts';
export { search } from './uncertainty/search.ts';
export { sobolIndices } from './uncertainty/sobolIndices.ts';
export { tornado } from './uncertainty/tornado.ts';
export { CENTRAL_CHOICE, uncertainParameters } from './uncertainty/uncertainParameters.ts';
export type { DrawChoice } from './uncertainty/uncertainParameters.ts';
