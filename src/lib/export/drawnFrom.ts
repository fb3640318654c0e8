import type { Parameter } from '#models/parameters/registry.ts';
import { isUncertain } from '#models/scenarios/heldIds.ts';
import { spreadWords } from '../controls/spreadWords.ts';

/** Figures in which the ends of a distribution are written: those that are computed have more than anyone knows. */
const FIGURES = 4;

const written = (value: number) => String(Number(value.toPrecision(FIGURES)));

/**
 * Published distribution of a parameter in words, its numbers in the parameter's own unit; empty where it has none.
 *
 * @example drawnFrom(parameter('opec.offsetShare')); // => 'triangular: 0, most likely 0.2, at most 0.5'
 */
export function drawnFrom(parameter: Parameter): string {
	return parameter.kind === 'number' && isUncertain(parameter) ? spreadWords(parameter, written) : '';
}
