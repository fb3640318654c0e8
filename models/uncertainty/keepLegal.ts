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

/** Keeps columns legal, in place of those concerned; see `keepLegal`. */
export type LegalKeeper = (columns: Map<ParameterId, Float64Array>, assumptions: Assumptions) => void;

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
	legalKeeper()(columns, assumptions);
}

/**
 * `keepLegal` with a memory: bounded exports are the same columns again while what they were made from stays, for whoever tells by its
 * columns what has changed (baselines depend on exports, and are the better part of a draw).
 */
export function legalKeeper(): LegalKeeper {
	let key: readonly unknown[] = [];
	let bound: readonly (Float64Array | undefined)[] = [];
	return (columns, assumptions) => {
		orderElasticities(columns, assumptions);
		const drawn = EXPORTS.map((id) => columns.get(id));
		const room = roomFor(columns, assumptions);
		const isKnown = key.length > 0 && [room, ...drawn].every((one, place) => one === key[place]);
		if (!isKnown) {
			key = [room, ...drawn];
			bound = boundExports(drawn, room);
		}
		for (const [place, id] of EXPORTS.entries()) {
			const column = bound[place];
			if (column) columns.set(id, column);
		}
	};
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

/** What production leaves to the exports that are drawn. [mb/d] */
function roomFor(columns: ReadonlyMap<ParameterId, Float64Array>, assumptions: Assumptions): number {
	const held = EXPORTS.filter((id) => !columns.has(id)).map((id) => valueOf(assumptions, id) as number);
	return Math.max(
		0,
		held.reduce((left, volume) => left - volume, assumptions.russia.production)
	);
}

/** Drawn exports, smaller by one factor in the draws in which they exceed their room; the same columns where none does. */
function boundExports(
	drawn: readonly (Float64Array | undefined)[],
	room: number
): readonly (Float64Array | undefined)[] {
	const count = drawn.find((column) => column !== undefined)?.length ?? 0;
	const sums = Float64Array.from({ length: count }, (_, draw) =>
		drawn.reduce((sum, column) => sum + (column?.[draw] ?? 0), 0)
	);
	if (!sums.some((sum) => sum > room)) return drawn;
	return drawn.map((column) =>
		column?.map((volume, draw) => (sums[draw] > room ? volume * (room / sums[draw]) : volume))
	);
}
