import type { ParameterId } from '#models/parameters/registry.ts';
import type { Simulation } from '#models/simulate.ts';
import { yearFigure } from '#models/summary.ts';
import { countedAs, losesArms } from '$lib/format/hardCurrency.ts';
import { percentSignificant } from '$lib/format/money.ts';
import { directedRange, DOLLARS, DOLLARS_BN, size } from '$lib/format/quantity.ts';
import type { Quantity } from '$lib/format/quantity.ts';
import { TOLD } from '$lib/format/told.ts';
import { pricelessYear } from '$lib/state/pricelessYear.ts';
import { conditionParts } from './conditions.ts';

/** A piece of the answer. Levers are drawn as such; results are bold in their colour; ranges are quiet. */
export type Part =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'lever'; readonly id: ParameterId }
	| { readonly kind: 'year' }
	| { readonly kind: 'result'; readonly text: string; readonly tone: 'br' | 'ru' }
	| { readonly kind: 'range'; readonly text: string };

/** Ends of what 80 of 100 draws give, and their middle. */
export interface Spread {
	readonly low: number;
	readonly middle: number;
	readonly high: number;
}

/** What the answer is told from. */
export interface SentenceInput {
	readonly simulation: Simulation;
	/** Calendar year of the numbers. */
	readonly year: number;
	/** Spread of the differences in that year, where draws are there. [USD/bbl] */
	readonly brent: Spread | null;
	/** [USD bn] */
	readonly income: Spread | null;
}

const text = (words: string): Part => ({ kind: 'text', text: words });

/** The answer to the page's question, as pieces. */
export function sentence({ simulation, year, brent, income }: SentenceInput): Part[] {
	const { assumptions, baseline, scenario, startYear } = simulation;
	const index = year - startYear;
	const change = (name: 'brent' | 'hardCurrencyRevenue') =>
		yearFigure(scenario[name], name, index) - yearFigure(baseline[name], name, index);
	const condition = conditionParts(simulation, index);
	const priceless = pricelessYear('hardCurrencyRevenue', simulation, year);
	if (priceless !== null) return [...condition, ...noAnswerParts(priceless, year)];
	const before = yearFigure(baseline.hardCurrencyRevenue, 'hardCurrencyRevenue', index);
	const taken = change('hardCurrencyRevenue');
	const withArms = losesArms(simulation, index);
	// What is lost is compared with what oil brings: the model knows no income from arms, only their loss.
	const whole = withArms ? ' of that from oil' : '';
	const share = before === 0 ? '' : `; ${percentSignificant(Math.abs(taken / before))}${whole}`;
	const earned = withArms ? 'hard-currency income from oil and arms' : 'hard-currency oil income';
	return [
		...condition,
		text(', Brent in '),
		{ kind: 'year' },
		text(' is '),
		...resultParts(change('brent'), brent, DOLLARS, 'br', '', TOLD.price, ''),
		text(` and Russia’s ${earned}${countedAs(assumptions)} `),
		...resultParts(taken, income, DOLLARS_BN, 'ru', ' a year', TOLD.income, share),
		text('.')
	];
}

/** What stands in place of the results. @param priceless year without a price; it may have a later one's cap rest on it */
function noAnswerParts(priceless: number, year: number): Part[] {
	if (priceless === year)
		return [text(', no price clears the market in '), { kind: 'year' }, text(', so there is no answer.')];
	const why = `, no price clears the market in ${priceless}, on which the level of the cap rests`;
	return [text(`${why}, so there is no answer in `), { kind: 'year' }, text('.')];
}

/** A change in words with what 80 of 100 draws give. */
function resultParts(
	change: number,
	spread: Spread | null,
	quantity: Quantity,
	tone: 'br' | 'ru',
	per: string,
	tiny: number,
	share: string
): Part[] {
	if (spread !== null && agrees(spread, change, tiny)) spread = null;
	if (Math.abs(change) < tiny) {
		const range = spread === null ? '' : ` (most draws ${signedRange(spread, quantity, change, true)})`;
		return [{ kind: 'result', text: 'unchanged', tone }, ...quiet(range)];
	}
	const direction = change < 0 ? 'lower' : 'higher';
	const words: Part = { kind: 'result', text: `${size(change, quantity)}${per} ${direction}`, tone };
	return [words, ...quiet(rangeWords(change, spread, quantity, share))];
}

/** Whether all draws give what is told: a range would repeat it. */
const agrees = ({ low, high }: Spread, change: number, tiny: number) =>
	Math.abs(low - change) < tiny && Math.abs(high - change) < tiny;

/** A bracket, apart from the space before it: the bracket itself is not broken over lines. */
const quiet = (words: string): Part[] =>
	words === '' ? [] : [text(' '), { kind: 'range', text: words.trimStart() }];

/** Bracket behind a result: the range in the direction of the result, or from lower to higher where it spans zero. */
function rangeWords(change: number, spread: Spread | null, quantity: Quantity, share: string): string {
	if (spread === null) return share === '' ? '' : ` (${share.slice(2)})`;
	const spansZero = spread.low < 0 && spread.high > 0;
	const range = signedRange(spread, quantity, change);
	const isOutside = change < spread.low || change > spread.high;
	return ` (${isOutside && !spansZero ? 'most draws ' : ''}${range}${share})`;
}

/** Ends of a spread as sizes in one direction; where it spans zero each end says its own. */
function signedRange({ low, high }: Spread, quantity: Quantity, change: number, isUnchanged = false): string {
	const largest = Math.max(Math.abs(low), Math.abs(high), Math.abs(change));
	const { words, direction } = directedRange(low, high, quantity, largest);
	// Beside what is unchanged no word has told a direction.
	const isUntold = direction !== null && (isUnchanged || (direction === 'lower') !== change < 0);
	return isUntold ? `${words} ${direction}` : words;
}

/** The sentence as plain text: for screen readers, titles, sharing. */
export function plainSentence(
	parts: readonly Part[],
	leverWords: (id: ParameterId) => string,
	year: number
): string {
	return parts
		.map((part) => {
			if (part.kind === 'year') return String(year);
			if (part.kind === 'lever') return leverWords(part.id);
			return part.text;
		})
		.join('');
}
