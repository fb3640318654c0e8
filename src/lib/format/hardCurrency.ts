import { changeStarts } from '#models/exports/directLosses.ts';
import { DEFAULTS } from '#models/parameters/registry.ts';
import type { Assumptions } from '#models/parameters/registry.ts';
import { settlement } from '#models/parameters/groups/settlement.ts';
import type { Simulation } from '#models/simulate.ts';
import { MONTHS_PER_YEAR } from '#models/units.ts';

/**
 * What counts as hard currency under the definition in force, to stand in a sentence.
 *
 * @example definitionWords({ ...settlement, definition: 'nonRouble' }); // => 'all but roubles'
 */
export function definitionWords({ definition }: Pick<Assumptions['settlement'], 'definition'>): string {
	const label = settlement.definition.options.find(({ value }) => value === definition)?.label ?? definition;
	return label.charAt(0).toLowerCase() + label.slice(1);
}

/**
 * What counts as hard currency, to stand behind the word, where it is not what the word says by default.
 *
 * @example countedAs({ ...DEFAULTS, settlement: { ...DEFAULTS.settlement, definition: 'dollarEuro' } }); // => ' (dollars and euros)'
 */
export function countedAs({ settlement }: Pick<Assumptions, 'settlement'>): string {
	return settlement.definition === DEFAULTS.settlement.definition ? '' : ` (${definitionWords(settlement)})`;
}

/** That arms which Russia no longer sells are taken off its oil income in a year, where they are: arms are no oil. */
export function lessArms(
	{ assumptions, extra }: Pick<Simulation, 'assumptions' | 'extra'>,
	index: number
): string {
	return losesArms({ assumptions, extra }, index) ? ' less lost arms sales' : '';
}

/** Whether lost arms sales count in a year: from the month on in which Venezuela's output changes. */
export function losesArms(
	{ assumptions, extra }: Pick<Simulation, 'assumptions' | 'extra'>,
	index: number
): boolean {
	return assumptions.direct.armsLoss !== 0 && changeStarts(extra) < MONTHS_PER_YEAR * (index + 1);
}
