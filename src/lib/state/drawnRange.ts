import type { Assumptions, ParameterId } from '#models/parameters/registry.ts';
import { drawSource } from '#models/uncertainty/drawColumns.ts';
import { TIED_IDS } from '#models/uncertainty/keepLegal.ts';
import type { DrawChoice } from '#models/uncertainty/uncertainParameters.ts';
import { uncertainParameters } from '#models/uncertainty/uncertainParameters.ts';
import { parameterQuantile } from '#models/uncertainty/tornado.ts';
import { QUANTILES } from '#models/uncertainty/quantiles.ts';
import { sortedQuantile } from '#models/numeric/quantile.ts';

/** Values between which 80 of 100 draws lie. [the parameter's unit] */
export interface DrawnRange {
	readonly low: number;
	readonly high: number;
}

/** Draws from which the range of a parameter is read that another one bounds: enough for the figures that are printed. */
const READ = { seed: 1, mode: 'quasi', from: 0, count: 1024 } as const;

/** Columns are kept from move to move: only a moved one of them is mapped anew. */
const columnsOf = drawSource();

/**
 * Ranges of all parameters that a choice lets the draws move, as set and spread.
 *
 * Parameters that bound one another are read from draws of all of them: a long-run elasticity is never drawn smaller than its
 * short-run one.
 */
export function drawnRanges(
	assumptions: Assumptions,
	choice: DrawChoice
): ReadonlyMap<ParameterId, DrawnRange> {
	const uncertain = uncertainParameters(assumptions, choice);
	const tied = uncertain.filter(({ id }) => TIED_IDS.has(id));
	const columns = columnsOf(assumptions, tied, READ);
	return new Map(
		uncertain.map((one) => {
			const sorted = columns.get(one.id)?.slice().sort();
			const at = (p: number) => (sorted ? sortedQuantile(sorted, p) : parameterQuantile(one, p));
			return [one.id, { low: at(QUANTILES.q10), high: at(QUANTILES.q90) }];
		})
	);
}
