import { hasAnswer } from '#models/clearsIn.ts';
import type { Simulation } from '#models/simulate.ts';
import { TOLD } from '../format/told.ts';
import type { SentenceBands } from './firstBands.ts';
import { spreadOf } from './spread.ts';

/**
 * Whether the answer of a year has a range of the income to explain: there is an answer, and the draws differ by what is told.
 *
 * @param bands what the draws say; null while none are there
 * @param year calendar year
 */
export function isRanged(bands: SentenceBands | null, simulation: Simulation, year: number): boolean {
	const spread = spreadOf(bands, 'hardCurrencyRevenue', year - simulation.startYear);
	return spread !== null && spread.high - spread.low >= TOLD.income && hasAnswer('income', simulation, year);
}
