import type { Assumptions, ParameterId } from '#models/parameters/registry.ts';
import { yearly } from '#models/summary.ts';
import type { Simulation } from '#models/simulate.ts';
import { MONTHS } from '#models/timeline.ts';
import { supplyPath } from '#models/venezuela/supplyPath.ts';
import { TOLD } from '$lib/format/told.ts';

/** Lever whose limit holds a plan back. */
export const GROWTH_LIMIT: ParameterId = 'venezuela.maxGrowth';

/** Output of Venezuela by year of the model, where the limit of growth holds it beneath its plan. [mb/d] */
export interface GrowthHold {
	/** What the plan would deliver however fast it grows. */
	readonly planned: readonly number[];
	/** What it delivers. */
	readonly held: readonly number[];
}

/** A growth that holds back no plan. [mb/d per yr] */
const FREE = 1e9;

/** Holds of runs: sentence and notes ask for the same one with every move of a lever. */
const known = new WeakMap<Simulation, GrowthHold | null>();

/**
 * What the limit of growth keeps from arriving; null where that is too little to be told, or the plan is given as points,
 * which no limit holds.
 */
export function growthHold(simulation: Simulation): GrowthHold | null {
	const { assumptions, baseline, scenario } = simulation;
	if (assumptions.venezuela.path !== null) return null;
	const found = known.get(simulation);
	if (found !== undefined) return found;
	const hold = heldBack(assumptions.venezuela, baseline.venezuelaOutput, scenario.venezuelaOutput);
	known.set(simulation, hold);
	return hold;
}

/** Whether the limit of growth holds nothing back of a plan. */
export function isUnheld(venezuela: Assumptions['venezuela'], base: Float64Array): boolean {
	return heldBack(venezuela, base, pathOf(venezuela, base)) === null;
}

function heldBack(
	venezuela: Assumptions['venezuela'],
	base: Float64Array,
	output: Float64Array
): GrowthHold | null {
	const free = pathOf({ ...venezuela, maxGrowth: FREE }, base);
	const [planned, held] = [free, output].map((path) => yearly(path, 'venezuelaOutput'));
	return planned.some((plan, year) => isTold(plan - held[year])) ? { planned, held } : null;
}

/** Whether so much is told as a difference of output. [mb/d] */
export const isTold = (difference: number): boolean => difference >= TOLD.output;

function pathOf(venezuela: Assumptions['venezuela'], base: Float64Array): Float64Array {
	const path = new Float64Array(MONTHS);
	supplyPath(venezuela, base, path);
	return path;
}
