import { decode } from '#models/scenarios/codec.ts';
import type { PageState } from '#models/scenarios/state.ts';
import { queryOf } from './address.ts';
import { faultLines } from './faultLines.ts';

/**
 * State of an address, and the lines of all that is wrong with it: of a formula too that the terminal has no use for.
 *
 * @param address as typed
 */
export async function readAddress(
	address: string
): Promise<{ readonly state: PageState; readonly faults: readonly string[] }> {
	const { state, faults } = decode(queryOf(address));
	return { state, faults: [...faultLines(faults), ...(await measureFaults(state.asked?.measure))] };
}

async function measureFaults(formula: string | undefined): Promise<string[]> {
	if (formula === undefined) return [];
	// The parser takes a while to come, and few addresses have a formula.
	const { parseMeasure } = await import('#models/measure/parseMeasure.ts');
	const { fault } = parseMeasure(formula);
	return fault === null ? [] : [`${fault.message} at character ${fault.at + 1}`];
}
