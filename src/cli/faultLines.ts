import type { Fault } from '#models/parameters/check.ts';
import { USED_ANYWAY } from '#models/scenarios/codec.ts';

/** Faults as the terminal says them: it refuses the whole input, so that nothing of it is used. */
export function faultLines(faults: readonly Fault[]): string[] {
	return faults.map(({ message }) => message.replace(USED_ANYWAY, ''));
}
