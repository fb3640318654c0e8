import { checkAssumptions } from '#models/parameters/check.ts';
import { isParameterId, parameter, valueOf } from '#models/parameters/registry.ts';
import type { Assumptions, Parameter, ParameterId } from '#models/parameters/registry.ts';
import { run } from '#models/simulate.ts';
import { leverAt } from '#models/uncertainty/leverAt.ts';
import type { Warning, WarningId } from '#models/warnings/warnings.ts';
import { onGrid } from '$lib/controls/steps.ts';

/** Places of a slider that are tried on either side of where it stands. Judgement. */
const TRIES = 40;

/** A value of one lever under which a warning is gone. */
export interface Remedy {
	readonly id: ParameterId;
	readonly value: number;
}

/** Levers that a warning names, each of which may take it away. */
export function leversOf(warning: Warning): readonly ParameterId[] {
	return warning.levers.filter(isParameterId);
}

/**
 * Nearest value of a lever under which a warning is no longer raised; null where the lever does not help.
 *
 * Each try runs the model, forty microseconds apiece.
 */
export function remedyOf(assumptions: Assumptions, warning: Warning, id: ParameterId): Remedy | null {
	const value = nearest(assumptions, warning.id, id);
	return value === null ? null : { id, value };
}

function nearest(assumptions: Assumptions, warning: WarningId, id: ParameterId): number | null {
	const spec = parameter(id);
	if (spec.kind !== 'number') return null;
	const now = valueOf(assumptions, id) as number;
	const stepOf = (end: number) => Math.max(spec.step, Math.abs(end - now) / TRIES);
	for (let count = 1; count <= TRIES; count++) {
		for (const end of [spec.low, spec.high]) {
			const step = Math.round(stepOf(end) / spec.step) * spec.step * Math.sign(end - now);
			const value = onGrid(now + count * step, spec.step);
			const isOffered =
				step !== 0 && value >= spec.low && value <= spec.high && !isReversed(spec, now, value);
			if (isOffered && isGone(assumptions, warning, id, value)) {
				return value;
			}
		}
	}
	return null;
}

/** A shock is made smaller; turned round it would be another question. */
function isReversed({ group }: Parameter, now: number, value: number): boolean {
	return group === 'shock' && now * value < 0;
}

function isGone(assumptions: Assumptions, warning: WarningId, id: ParameterId, value: number): boolean {
	const tried = leverAt(assumptions, id)(value);
	if (checkAssumptions(tried).length > 0) return false;
	return run(tried).warnings.every((other) => other.id !== warning);
}
