/**
 * The front door of the model for those who use it as a library. Uncertainty, explanations and own measures have doors
 * of their own (`uncertainty/index.ts`, `explain/index.ts`, `measure/index.ts`), so that who only simulates needs no other package.
 *
 * @example simulate({ 'opec.offsetShare': 0.3 }).scenario.brent[59]
 */
export { DomainError } from './errors.ts';
export { checkAssumptions, checkOverrides, checkValue } from './parameters/check.ts';
export type { Fault } from './parameters/check.ts';
export { PARAMETERS, parameter } from './parameters/described.ts';
export type { ChoiceSpec, NumberSpec, Parameter, ParameterSpec, PathSpec } from './parameters/described.ts';
export { DEFAULTS, valueOf, withOverrides } from './parameters/registry.ts';
export type { Assumptions, GroupName, Overrides, ParameterId } from './parameters/registry.ts';
export type { Dispute, Distribution, ParameterWords, PathPoints } from './parameters/types.ts';
export { SOURCES } from './parameters/sources.ts';
export type { SourceId } from './parameters/sources.ts';
export { MARKET_VIEWS, PRESETS, SANCTION_REGIMES } from './scenarios/describedBundles.ts';
export type { Bundle } from './scenarios/describedBundles.ts';
export { assumptionsOf, EMPTY_SCENARIO, overridesOf } from './scenarios/scenario.ts';
export type { Scenario } from './scenarios/scenario.ts';
export { decode, encode } from './scenarios/codec.ts';
export { EMPTY_STATE } from './scenarios/state.ts';
export type { Asked, PageState, Pin, View } from './scenarios/state.ts';
export type { Takes } from './scenarios/takesText.ts';
export { readScenarioFile, writeScenarioFile } from './scenarios/file.ts';
export type { Caption } from './scenarios/file.ts';
export type { ScenarioFile } from './scenarios/scenarioRecord.ts';
export { readCollection, writeCollection } from './scenarios/collection.ts';
export { runRecord } from './scenarios/runRecord.ts';
export { SERIES, SERIES_NAMES } from './series.ts';
export type { SeriesDescriptor, SeriesName, SeriesRecord } from './series.ts';
export { isAnswered } from './isAnswered.ts';
export { unansweredMonths } from './unansweredMonths.ts';
export type { DatedMarket, Market } from './unansweredMonths.ts';
export { run, simulate } from './simulate.ts';
export type { Simulation } from './simulate.ts';
export { yearFigure, yearly, years, YEARS } from './summary.ts';
export type { YearlySummary } from './summary.ts';
export { monthLabel, MONTHS, monthlySpeed, yearsAt } from './timeline.ts';
export { MODEL_VERSION } from './version.ts';
export type { Warning, WarningId } from './warnings/warnings.ts';
