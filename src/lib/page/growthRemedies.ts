import { parameter, valueOf } from '#models/parameters/registry.ts';
import type { ParameterId } from '#models/parameters/registry.ts';
import type { Simulation } from '#models/simulate.ts';
import { leverAt } from '#models/uncertainty/leverAt.ts';
import { GROWTH_LIMIT, isUnheld } from '$lib/answer/growthHold.ts';
import type { Remedy } from './remedies.ts';

/** Levers whose higher value lets a plan go unheld. */
const WAYS_OUT: readonly ParameterId[] = [GROWTH_LIMIT, 'venezuela.yearsToTarget'];

/** Smallest higher values of single levers under which the limit of growth holds nothing back; none where no value does. */
export function growthRemedies({ assumptions, baseline }: Simulation): readonly Remedy[] {
	return WAYS_OUT.flatMap((id) => {
		const spec = parameter(id);
		if (spec.kind !== 'number') return [];
		const at = leverAt(assumptions, id);
		const valueAt = (step: number) => Number((step * spec.step).toPrecision(12));
		const helps = (step: number) => isUnheld(at(valueAt(step)).venezuela, baseline.venezuelaOutput);
		const last = Math.floor(spec.high / spec.step + 1e-9);
		if (!helps(last)) return [];
		let [none, some] = [Math.floor((valueOf(assumptions, id) as number) / spec.step + 1e-9), last];
		while (some - none > 1) {
			const middle = Math.floor((none + some) / 2);
			if (helps(middle)) some = middle;
			else none = middle;
		}
		return [{ id, value: valueAt(some) }];
	});
}
