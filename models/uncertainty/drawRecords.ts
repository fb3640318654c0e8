import { PARAMETERS, valueOf } from '../parameters/registry.ts';
import type { Assumptions, ParameterId } from '../parameters/registry.ts';
import type { DrawColumns } from './drawColumns.ts';
import { writableCopy } from './writableCopy.ts';
import type { Writable } from './writableCopy.ts';

/** Assumptions of every draw, each in a record of its own, brought up to date where something moved. */
export interface DrawRecords {
	readonly records: readonly Assumptions[];
	/** Parameters whose value or column changed with the last call. */
	readonly changed: ReadonlySet<ParameterId>;
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
			records = Array.from({ length: count }, () => writableCopy(assumptions));
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
