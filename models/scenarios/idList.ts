import { fault } from '../parameters/fault.ts';
import type { Fault } from '../parameters/fault.ts';
import type { ParameterId } from '../parameters/registry.ts';
import { NEAREST_HIGH, suggestion } from '../parameters/nearest.ts';
import { quoted } from '../text/cleanText.ts';
import { UNCERTAIN_IDS } from './heldIds.ts';
import { kindOf } from './jsonKind.ts';
import type { Scenario } from './scenario.ts';

const UNCERTAIN: ReadonlySet<string> = new Set(UNCERTAIN_IDS);

/**
 * Ids of uncertain parameters from an untrusted list; the others and repetitions are faults.
 *
 * @param where name of the list: `vary` or `hold`
 * @param faults receives what was left out
 */
export function readIdList(where: string, list: readonly unknown[], faults: Fault[]): readonly ParameterId[] {
	const ids = new Set<string>();
	let unknown = 0;
	for (const item of list) {
		const id = typeof item === 'string' ? item : kindOf(item);
		if (!UNCERTAIN.has(id))
			faults.push(
				fault(where, 'ids of uncertain parameters', unknownUncertain(id, unknown++ < NEAREST_HIGH))
			);
		else if (ids.has(id)) faults.push(fault(where, 'each id once', `${id} again`));
		ids.add(id);
	}
	return [...ids].filter((id) => UNCERTAIN.has(id)) as ParameterId[];
}

/** What stands in place of an id, and where it is helped the uncertain parameter that was most likely meant. */
export function unknownUncertain(id: string, isHelped: boolean): string {
	return `${quoted(id)}${isHelped ? suggestion(id, UNCERTAIN_IDS) : ''}`;
}

/** Faults of the parameters that are to be drawn and held at once. */
export function inBothLists({ vary, hold }: Pick<Scenario, 'vary' | 'hold'>): Fault[] {
	return vary.filter((id) => hold.includes(id)).map((id) => fault('hold', 'ids that vary does not name', id));
}
