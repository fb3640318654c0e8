import { ELASTICITY_PAIRS } from '../parameters/elasticityPairs.ts';
import { clamp } from '../numeric/clamp.ts';
import { parameter, valueOf } from '../parameters/registry.ts';
import type { Assumptions, ParameterId } from '../parameters/registry.ts';
import type { NumberSpec } from '../parameters/types.ts';
import { lastAnswer } from './lastAnswer.ts';

/** Exports that Russia's output bounds together. */
const EXPORTS = ['russia.crudeExports', 'russia.productExports'] as const;

/** Parameters whose draws another parameter bounds. */
export const TIED_IDS: ReadonlySet<ParameterId> = new Set([...ELASTICITY_PAIRS.flat(), ...EXPORTS]);

/** What a parameter is in the draws: its column, or one value as set. */
type InDraws = Float64Array | number;

function inDraws(
	columns: ReadonlyMap<ParameterId, Float64Array>,
	assumptions: Assumptions,
	id: ParameterId
): InDraws {
	return columns.get(id) ?? (valueOf(assumptions, id) as number);
}

/** Largest short elasticity beside a long one that is held; where that is smaller than any, the smallest that there is. */
function shortMost(shortId: ParameterId, longId: ParameterId, assumptions: Assumptions): number {
	const { low, high } = parameter(shortId) as NumberSpec;
	return clamp(valueOf(assumptions, longId) as number, low, high);
}

/** Keeps columns legal, in place of those concerned; see `keepLegal`. */
export type LegalKeeper = (columns: Map<ParameterId, Float64Array>, assumptions: Assumptions) => void;

/**
 * Keeps draws of parameters that depend on one another within what the model takes: the long-run elasticity is never the
 * smaller, and crude and product exports never exceed production.
 *
 * The long elasticity is raised, or the short one lowered where the long one is held, as far as its own range goes. Exports that
 * are drawn are made smaller in proportion. Parameters of which none is drawn stay as set.
 *
 * @param columns one value a draw for each parameter drawn; those concerned are replaced, none is written into
 * @param assumptions what is set of the others; legal
 */
export function keepLegal(columns: Map<ParameterId, Float64Array>, assumptions: Assumptions): void {
	legalKeeper()(columns, assumptions);
}

/**
 * `keepLegal` with a memory: what is bounded is the same column again while what it was made from stays, for whoever tells by its
 * columns what has changed (baselines depend on exports, and are the better part of a draw).
 */
export function legalKeeper(): LegalKeeper {
	const pairs = ELASTICITY_PAIRS.map(([shortId, longId]) => ({
		shortId,
		longId,
		bound: lastAnswer(bounded)
	}));
	const boundBy = lastAnswer(boundExports);
	return (columns, assumptions) => {
		// The long elasticity is never the smaller of its pair.
		for (const { shortId, longId, bound } of pairs) {
			const short = columns.get(shortId);
			const long = columns.get(longId);
			if (long) columns.set(longId, bound(long, inDraws(columns, assumptions, shortId), 'atLeast'));
			else if (short) columns.set(shortId, bound(short, shortMost(shortId, longId, assumptions), 'atMost'));
		}
		const bound = boundBy(roomFor(columns, assumptions), ...EXPORTS.map((id) => columns.get(id)));
		for (const [place, id] of EXPORTS.entries()) {
			const column = bound[place];
			if (column) columns.set(id, column);
		}
	};
}

/** Column whose size is at least (or at most) that of another, draw by draw. */
function bounded(column: Float64Array, other: InDraws, side: 'atLeast' | 'atMost'): Float64Array {
	return column.map((value, draw) => {
		const bound = typeof other === 'number' ? other : other[draw];
		const isWrong =
			side === 'atLeast' ? Math.abs(value) < Math.abs(bound) : Math.abs(value) > Math.abs(bound);
		return isWrong ? bound : value;
	});
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
	room: number,
	...drawn: readonly (Float64Array | undefined)[]
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
