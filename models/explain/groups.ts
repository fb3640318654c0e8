import { PARAMETERS, valueOf, withOverrides } from '../parameters/registry.ts';
import { EXPLANATION_GROUPS } from '../parameters/parameterGroups.ts';
import type { Assumptions, Overrides, Parameter } from '../parameters/registry.ts';
import { sameValue } from '../parameters/sameValue.ts';
import { run } from '../simulate.ts';
import type { Simulation } from '../simulate.ts';
import type { Part } from './incomeFactors.ts';
import { shapley } from './shapley.ts';

/** Parameters whose values differ between two sets of assumptions, in registry order. */
export function movedParameters(from: Assumptions, to: Assumptions): readonly Parameter[] {
	return PARAMETERS.filter(({ id }) => !sameValue(valueOf(from, id), valueOf(to, id)));
}

/** Assumptions of `from`, with the groups named taken over from `to`. */
function mixed(from: Assumptions, to: Assumptions, moved: readonly Parameter[]): Assumptions {
	const values = Object.fromEntries(moved.map(({ id }) => [id, valueOf(to, id)]));
	return withOverrides(from, values as Overrides);
}

/**
 * Exact split of the difference between two scenarios by the groups of parameters that differ.
 *
 * @param from assumptions of scenario A
 * @param to assumptions of scenario B
 * @param result what is compared, of one run: 'hard currency lost in 2031' …
 * @param simulate how a run is made; `run` unless a caller counts or replaces it
 * @returns value of A, value of B, and one part a differing group, in the order of the chain; parts sum to B - A
 * @example groupParts(DEFAULTS, DEFAULTS, ({ scenario }) => scenario.brent[59]).parts; // => []
 */
export function groupParts(
	from: Assumptions,
	to: Assumptions,
	result: (simulation: Simulation) => number,
	simulate: (assumptions: Assumptions) => Simulation = run
): { from: number; to: number; parts: Part[] } {
	const differing = movedParameters(from, to);
	const groups = EXPLANATION_GROUPS.map(({ id, groups: names }) => ({
		id,
		parameters: differing.filter(({ group }) => (names as readonly string[]).includes(group))
	})).filter(({ parameters }) => parameters.length > 0);
	const values = new Map<number, number>();
	const value = (set: number) => {
		const moved = groups.flatMap(({ parameters }, index) => (set & (1 << index) ? parameters : []));
		const found = values.get(set) ?? result(simulate(mixed(from, to, moved)));
		values.set(set, found);
		return found;
	};
	const parts = shapley(groups.length, value);
	return {
		from: value(0),
		to: value((1 << groups.length) - 1),
		parts: groups.map(({ id }, index) => ({ id, value: parts[index] }))
	};
}
