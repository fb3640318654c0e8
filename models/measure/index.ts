/**
 * Door of the reader's own measures: an expression of the series, parsed without being run, and its monthly values. The
 * only part of the model that needs another package.
 *
 * @example parseMeasure('delta(brent) * 2')
 */
export { measureEvaluator } from './evaluateMeasure.ts';
export type { Evaluator } from './evaluateMeasure.ts';
export { seriesOfMeasure } from './measure.ts';
export type { Measure, MeasureFault } from './measure.ts';
export { parseMeasure } from './parseMeasure.ts';
export type { ParsedMeasure } from './parseMeasure.ts';
