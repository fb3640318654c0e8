import type { Assumptions, ParameterId } from '../parameters/registry.ts';
import { distributionQuantile } from './distributions.ts';
import { keepLegal, legalKeeper } from './keepLegal.ts';
import type { UncertainParameter } from './uncertainParameters.ts';
import { unitPoints } from './unitPoints.ts';
import type { PointMode } from './unitPoints.ts';

/** Which draws: the same for every position of every slider. */
export interface Draws {
	readonly seed: number;
	readonly mode: PointMode;
	/** Index of the first draw. */
	readonly from: number;
	/** Number of draws. */
	readonly count: number;
	/** Added to every dimension: draws that share no dimension with the plain ones. */
	readonly dimensionOffset?: number;
}

/** Values of the drawn parameters, one column each; all others stand as the assumptions say. */
export type DrawColumns = ReadonlyMap<ParameterId, Float64Array>;

/**
 * Column of a parameter's values from its uniform numbers, clipped to its slider.
 *
 * @param points uniform numbers, one a draw [0…1]
 */
export function mappedColumn(parameter: UncertainParameter, points: Float64Array): Float64Array {
	const { distribution, sign, low, high } = parameter;
	const column = new Float64Array(points.length);
	for (let draw = 0; draw < points.length; draw++) {
		const value = sign * distributionQuantile(distribution, points[draw]);
		column[draw] = value < low ? low : value > high ? high : value;
	}
	return column;
}

/**
 * Draws of all uncertain parameters, made afresh.
 *
 * @param assumptions the line: values as set
 * @param uncertain which parameters are drawn, and from what
 * @param draws seed, mode and range of the draws
 */
export function drawColumns(
	assumptions: Assumptions,
	uncertain: readonly UncertainParameter[],
	draws: Draws
): DrawColumns {
	const columns = new Map<ParameterId, Float64Array>();
	const points = new Float64Array(draws.count);
	for (const parameter of uncertain) {
		const dimension = parameter.dimension + (draws.dimensionOffset ?? 0);
		unitPoints(draws.mode, draws.seed, parameter.id, dimension, draws.from, points);
		columns.set(parameter.id, mappedColumn(parameter, points));
	}
	keepLegal(columns, assumptions);
	return columns;
}

/** A source of draws that remembers them and maps again only what a moved lever changes. */
export type DrawSource = typeof drawColumns;

/**
 * Source of draws with a memory: unit points are kept while seed, mode and range stay, columns while their
 * distribution does.
 */
export function drawSource(): DrawSource {
	let standing = '';
	const points = new Map<ParameterId, Float64Array>();
	const mapped = new Map<ParameterId, { readonly key: string; readonly column: Float64Array }>();
	const keep = legalKeeper();
	return (assumptions, uncertain, draws) => {
		const key = JSON.stringify(draws);
		if (key !== standing) {
			points.clear();
			mapped.clear();
			standing = key;
		}
		const columns = new Map<ParameterId, Float64Array>();
		for (const parameter of uncertain)
			columns.set(parameter.id, remembered(parameter, draws, points, mapped));
		keep(columns, assumptions);
		return columns;
	};
}

/** A parameter's column out of the memory, or made and put there. */
function remembered(
	parameter: UncertainParameter,
	draws: Draws,
	points: Map<ParameterId, Float64Array>,
	mapped: Map<ParameterId, { readonly key: string; readonly column: Float64Array }>
): Float64Array {
	const { id, dimension } = parameter;
	const key = JSON.stringify(parameter);
	const found = mapped.get(id);
	if (found && found.key === key) return found.column;
	let own = points.get(id);
	if (!own) {
		own = new Float64Array(draws.count);
		unitPoints(draws.mode, draws.seed, id, dimension + (draws.dimensionOffset ?? 0), draws.from, own);
		points.set(id, own);
	}
	const column = mappedColumn(parameter, own);
	mapped.set(id, { key, column });
	return column;
}
