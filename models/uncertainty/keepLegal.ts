import { ELASTICITY_PAIRS } from '../parameters/elasticityPairs.ts';
import { valueOf } from '../parameters/registry.ts';
import type { Assumptions, ParameterId } from '../parameters/registry.ts';

/** Exports that Russia's output bounds together. */
const EXPORTS = ['russia.crudeExports', 'russia.productExports'] as const;

/** Parameters whose draws another parameter bounds. */
export const TIED_IDS: ReadonlySet<ParameterId> = new Set([...ELASTICITY_PAIRS.flat(), ...EXPORTS]);

/** Values of a parameter, by draw: of its column, or as set. */
function inDraw(columns: ReadonlyMap<ParameterId, Float64Array>, assumptions: Assumptions, id: ParameterId) {
	const column = columns.get(id);
	const set = valueOf(assumptions, id) as number;
	return (draw: number) => (column ? column[draw] : set);
}

/**
 * Keeps draws of parameters that depend on one another within what the model takes: the long-run elasticity is never the
 * smaller, and crude and product exports never exceed production.
 *
 * The long elasticity is raised, or the short one lowered where the long one is held. Exports that are drawn are made smaller in
 * proportion. Parameters of which none is drawn stay as set.
 *
 * @param columns one value a draw for each parameter drawn; those concerned are replaced, none is written into
 * @param assumptions what is set of the others; legal
 */
export function keepLegal(columns: Map<ParameterId, Float64Array>, assumptions: Assumptions): void {
	orderElasticities(columns, assumptions);
	boundExports(columns, assumptions);
}

/** Column whose size is at least (or at most) that of another, draw by draw. */
function bounded(
	column: Float64Array,
	other: (draw: number) => number,
	side: 'atLeast' | 'atMost'
): Float64Array {
	return column.map((value, draw) => {
		const bound = other(draw);
		const isWrong =
			side === 'atLeast' ? Math.abs(value) < Math.abs(bound) : Math.abs(value) > Math.abs(bound);
		return isWrong ? bound : value;
	});
}

function orderElasticities(columns: Map<ParameterId, Float64Array>, assumptions: Assumptions): void {
	for (const [shortId, longId] of ELASTICITY_PAIRS) {
		const short = columns.get(shortId);
		const long = columns.get(longId);
		if (long) columns.set(longId, bounded(long, inDraw(columns, assumptions, shortId), 'atLeast'));
		else if (short) columns.set(shortId, bounded(short, inDraw(columns, assumptions, longId), 'atMost'));
	}
}

/** Makes the drawn exports of a draw smaller by one factor where all exports exceed production. */
function boundExports(columns: Map<ParameterId, Float64Array>, assumptions: Assumptions): void {
	const held = EXPORTS.filter((id) => !columns.has(id)).map((id) => valueOf(assumptions, id) as number);
	const room = held.reduce((left, volume) => left - volume, assumptions.russia.production);
	const drawn = EXPORTS.flatMap((id) => columns.get(id) ?? []);
	const sums = Float64Array.from(drawn[0] ?? [], (_, draw) => drawn.reduce((sum, one) => sum + one[draw], 0));
	if (!sums.some((sum) => sum > room)) return;
	for (const id of EXPORTS) {
		const column = columns.get(id);
		if (column)
			columns.set(
				id,
				column.map((volume, draw) => volume * Math.min(1, room / sums[draw]))
			);
	}
}
