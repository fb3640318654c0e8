import type { Scenario } from '#models/scenarios/scenario.ts';
import { defaultYear, HEADLINE_YEAR, yearsOf } from '#models/scenarios/state.ts';
import { addressYear } from './addressYear.ts';
import { wholeNumber } from './flagValues.ts';
import type { Flags } from './flags.ts';
import type { FlagSpec } from './flags.ts';
import { InputError } from './inputError.ts';

export const YEAR_FLAG: FlagSpec = {
	value: 'year',
	help: `calendar year (the address’s, else ${HEADLINE_YEAR}; or the nearest that there is)`
};

/**
 * Calendar year of a flag, one that every scenario has; without the flag the one that an address names.
 *
 * @param named year of the scenarios' addresses; by default that of the flags' own address
 * @throws {InputError} for any other, or where the scenarios share none
 */
export function sharedYear(
	flags: Flags,
	scenarios: readonly Scenario[],
	named: number | null = namedYear(flags.text('url'))
): number {
	const spans = scenarios.map(yearsOf);
	const from = Math.max(...spans.map((span) => span.from));
	const last = Math.min(...spans.map((span) => span.last));
	if (from > last) throw new InputError(['the scenarios require a year that all of them have, got none']);
	const usual = named ?? defaultYear(scenarios[0]);
	return wholeNumber(flags, 'year', from, last, Math.min(last, Math.max(from, usual)));
}

function namedYear(address: string | undefined): number | null {
	return address === undefined ? null : addressYear(address);
}
