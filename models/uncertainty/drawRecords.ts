import { PARAMETERS, valueOf } from '../parameters/registry.ts';
import type { Assumptions, ParameterId } from '../parameters/registry.ts';
import type { DrawColumns } from './drawColumns.ts';

type Writable = Record<string, Record<string, unknown>>;

/** Assumptions of every draw, each in a record of its own, brought up to date where something moved. */
export interface DrawRecords {
	readonly records: readonly Assumptions[];
	/** Parameters whose value or column changed with the last call. */
	readonly changed: ReadonlySet<ParameterId>;
}

/** Any number that is not whole. */
const NOT_WHOLE = 0.5;

/**
 * A record in the shape of the assumptions, to be filled.
 *
 * Every number starts as one that is not whole: the engine then keeps its place for fractions. Where a field began with a
 * whole default, the first draw would change the record's shape under code that is already compiled for it, and now and
 * then that code was never compiled again: every fan after it took half as long again.
 */
function roomFor(assumptions: Assumptions): Writable {
	const roomIn = (values: object) =>
		Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? NOT_WHOLE : value]);
	return Object.fromEntries(
		Object.entries(assumptions).map(([group, values]) => [group, Object.fromEntries(roomIn(values))])
	);
}

/**
 * Keeper of the draws' assumptions: a moved lever rewrites one field of each record.
 *
 * @returns function from assumptions and columns to the records of `count` draws
 */
export function drawRecords(): (
	assumptions: Assumptions,
	columns: DrawColumns,
	count: number
) => DrawRecords {
	let records: Writable[] = [];
	let standing = new Map<ParameterId, unknown>();
	return (assumptions, columns, count) => {
		if (records.length !== count) {
			standing = new Map();
			records = Array.from({ length: count }, () => roomFor(assumptions));
		}
		const changed = new Set<ParameterId>();
		for (const { id, group, name } of PARAMETERS) {
			const column = columns.get(id);
			const source = column ?? valueOf(assumptions, id);
			if (standing.get(id) === source && standing.has(id)) continue;
			standing.set(id, source);
			changed.add(id);
			for (let draw = 0; draw < count; draw++) records[draw][group][name] = column ? column[draw] : source;
		}
		return { records: records as unknown as readonly Assumptions[], changed };
	};
}
