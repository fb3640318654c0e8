import { HEADLINE_YEAR } from '#models/scenarios/state.ts';
import { MODEL_VERSION } from '#models/version.ts';
import { dollarsBn } from '$lib/format/money.ts';
import { numbersOf } from './keptNumbers.ts';
import type { KeptNumbers } from './keptNumbers.ts';
import type { ShownPin } from './shownPins.ts';

/** Share of the old number that a change must pass to be told. Judgement: below it, old and new print alike. [fraction] */
const TOLD_SHARE = 0.001;

/**
 * What a pin's headline was when it was pinned, if the model has moved since; empty when nothing has.
 *
 * @example movedNumbers(pin); // => ''
 */
export function movedNumbers({ kept, scenario }: Pick<ShownPin, 'kept' | 'scenario'>): string {
	if (kept === null || kept.model === MODEL_VERSION) return '';
	const now = numbersOf(scenario);
	const [before, after] = [headline(kept), headline(now)];
	if (before === null || after === null || Math.abs(after - before) <= TOLD_SHARE * Math.abs(before))
		return '';
	return `Pinned under model ${kept.model}: change in hard-currency income in ${HEADLINE_YEAR} ${dollarsBn(before)} then, ${dollarsBn(after)} now.`;
}

/** Difference of the hard-currency income in the headline year; null where it is not known. [USD bn/yr] */
function headline({ from, series }: KeptNumbers): number | null {
	const { baseline, scenario } = series.hardCurrencyRevenue ?? {};
	const index = HEADLINE_YEAR - from;
	if (baseline === undefined || scenario === undefined || !(index in scenario)) return null;
	return scenario[index] - baseline[index];
}
