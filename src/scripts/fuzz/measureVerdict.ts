import { measureEvaluator } from '#models/measure/evaluateMeasure.ts';
import { seriesOfMeasure } from '#models/measure/measure.ts';
import { parseMeasure } from '#models/measure/parseMeasure.ts';
import { cleanText } from '#models/text/cleanText.ts';
import { simulate } from '#models/simulate.ts';
import { SERIES_NAMES } from '#models/series.ts';
import { MONTHS } from '#models/timeline.ts';
import type { Dice } from './dice.ts';
import type { Verdict } from './verdict.ts';

const SIMULATION = simulate();
const KNOWN: readonly string[] = SERIES_NAMES;
const MEASURES = [
	'delta(brent) * 2',
	'mean(taxPrice) - at(urals, 2031)',
	'sum(delta(hardCurrencyRevenue)) / 12',
	'-(brent - urals) ^ 2',
	'oilGasBudgetRevenue / exchangeRate',
	'1.5e3 * brent'
];

/** A measure as readers write it. */
export function legalMeasure(dice: Dice): string {
	return dice.pick(MEASURES);
}

/**
 * Verdict on a reader's own measure: either plain data over known series that can be evaluated, or a fault with its place.
 * A measure that is read may be undefined in a month (1 / 0), and then says so by NaN.
 */
export function measureVerdict(text: string): Verdict {
	const { measure, fault } = parseMeasure(text);
	if (fault !== null) {
		const isNamed = fault.message !== '' && cleanText(fault.message) === fault.message;
		return isNamed && fault.at >= 0 ? null : `a fault without words or place: ${JSON.stringify(fault)}`;
	}
	const unknown = seriesOfMeasure(measure).find((name) => !KNOWN.includes(name));
	if (unknown !== undefined) return `${unknown} was taken for a series`;
	const into = new Float64Array(MONTHS);
	measureEvaluator(measure, SIMULATION.startYear)(SIMULATION.baseline, SIMULATION.scenario, into);
	return JSON.stringify(measure).includes('__proto__') ? 'a prototype came through' : null;
}
