import { IMPORTANCE } from '../parameters/importance.ts';
import { parameter, valueOf } from '../parameters/registry.ts';
import type { Assumptions, GroupName, ParameterId } from '../parameters/registry.ts';
import type { Distribution } from '../parameters/types.ts';
import { checkWord } from './checkWord.ts';
import { movedDistribution, spreadDistribution } from './distributions.ts';

/** Factors by which distributions are widened (> 1) or narrowed (< 1); as published where absent. */
export type Spreads = { readonly [id in ParameterId]?: number };

/** Which parameters the draws move, and how far. */
export interface DrawChoice {
	/** Parameters that the user or a bundle set: held in every draw unless also in `vary`. */
	readonly set: readonly ParameterId[];
	/** Drawn although set. */
	readonly vary: readonly ParameterId[];
	/** Held although uncertain. */
	readonly hold: readonly ParameterId[];
	/** Groups that are uncertain; all where absent. */
	readonly groups?: readonly GroupName[];
	readonly spread?: Spreads;
}

/** Draws that hold nothing fixed: the central set. */
export const CENTRAL_CHOICE: DrawChoice = { set: [], vary: [], hold: [] };

/** A parameter that the draws move. */
export interface UncertainParameter {
	readonly id: ParameterId;
	/** Moved with the value that was set and spread as chosen. */
	readonly distribution: Distribution;
	/** -1 for a lognormal parameter that is negative, else 1. */
	readonly sign: 1 | -1;
	/** Ends of the slider: draws are clipped to them. */
	readonly low: number;
	readonly high: number;
	/** Dimension of the quasi-random points: the place in the order of importance. */
	readonly dimension: number;
}

/** Whether a choice lets a parameter be drawn at all. */
function isFree(id: ParameterId, group: GroupName, choice: DrawChoice): boolean {
	if (choice.groups && !choice.groups.includes(group)) return false;
	if (choice.hold.includes(id)) return false;
	return !choice.set.includes(id) || choice.vary.includes(id);
}

/** The uncertain form of one parameter; null where it is held. */
function uncertainParameter(
	id: ParameterId,
	dimension: number,
	assumptions: Assumptions,
	choice: DrawChoice
): UncertainParameter | null {
	const spec = parameter(id);
	if (spec.kind !== 'number' || spec.distribution === null) return null;
	if (!isFree(id, spec.group, choice)) return null;
	const value = valueOf(assumptions, id) as number;
	const moved = movedDistribution(spec.distribution, value, spec.default);
	const distribution = spreadDistribution(moved, choice.spread?.[id] ?? 1);
	const sign = distribution.kind === 'lognormal' && spec.default < 0 ? -1 : 1;
	return { id, distribution, sign, low: spec.low, high: spec.high, dimension };
}

/**
 * Parameters that the draws move, in the order of their dimensions.
 *
 * @param assumptions the line: values as set
 * @param choice which are held, varied, widened or narrowed
 * @throws {RangeError} if the choice varies, holds or spreads what is no uncertain parameter, or by a factor that is not above 0
 * @example uncertainParameters(DEFAULTS, { ...CENTRAL_CHOICE, hold: ['fx.rate'] }).some(({ id }) => id === 'fx.rate'); // => false
 */
export function uncertainParameters(
	assumptions: Assumptions,
	choice: DrawChoice
): readonly UncertainParameter[] {
	// A word that names nothing would change nothing, without a word.
	for (const id of [...choice.vary, ...choice.hold, ...Object.keys(choice.spread ?? {})])
		checkWord('choice', id, IMPORTANCE);
	for (const [id, factor] of Object.entries(choice.spread ?? {}))
		if (!(factor > 0 && factor < Infinity))
			throw new RangeError(`spread requires a factor above 0 for ${id}, got ${factor}`);
	return IMPORTANCE.flatMap((id, dimension) => uncertainParameter(id, dimension, assumptions, choice) ?? []);
}
