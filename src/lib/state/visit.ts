import type { Change } from './change.ts';

/** Steps behind and ahead of where the reader stands. */
export interface Visit {
	readonly past: readonly Change[];
	readonly future: readonly Change[];
}

/** A visit of which nothing has been done yet. */
export const NEW_VISIT: Visit = { past: [], future: [] };
/** Steps that are remembered at most. Judgement. */
const STEPS_HIGH = 200;

/**
 * Visit with one more step. What was undone before it is forgotten; a step that follows on one of the same mark
 * can be joined with it.
 */
export function recorded(visit: Visit, change: Change, joins: boolean): Visit {
	const last = visit.past[visit.past.length - 1];
	const isOne = joins && last !== undefined && last.mark === change.mark;
	const past = isOne
		? [...visit.past.slice(0, -1), { ...change, before: last.before }]
		: [...visit.past, change].slice(-STEPS_HIGH);
	return { past, future: [] };
}

/** Visit one step back, and the step undone; null where nothing is to undo. */
export function undone({ past, future }: Visit): { visit: Visit; change: Change } | null {
	const change = past[past.length - 1];
	if (change === undefined) return null;
	return { visit: { past: past.slice(0, -1), future: [change, ...future] }, change };
}

/** Visit one step ahead, and the step done again; null where nothing was undone. */
export function redone({ past, future }: Visit): { visit: Visit; change: Change } | null {
	const [change, ...rest] = future;
	if (change === undefined) return null;
	return { visit: { past: [...past, change], future: rest }, change };
}
