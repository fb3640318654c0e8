import type { StationId } from '#models/stations.ts';
import { yearlyFactor } from '$lib/charts/chartValues.ts';
import { STATION_CHARTS } from '$lib/charts/stationChart.ts';
import { asDollars } from '$lib/format/money.ts';
import { fixed, MINUS, stepDecimals } from '$lib/format/number.ts';
import type { Quantity } from '$lib/format/quantity.ts';
import { chanceWords } from './chanceWords.ts';

/** A result that a lever is searched for. */
export interface TakesResult {
	readonly id: StationId;
	/** Within the question: 'the price of Brent'. */
	readonly words: string;
	readonly quantity: Quantity;
	/** Behind the target: ' a barrel'. */
	readonly after: string;
	/** Unit of the target for who hears it. */
	readonly unit: string;
	/** From the series' yearly unit to the target's. */
	readonly factor: number;
	/** Target until the reader has one of his own. judgement: a round figure that some lever reaches with the defaults */
	readonly target: number;
}

const FIRST = { income: -5, price: -2, russia: -2, budget: -0.2, output: 0.5 } as const;
const WORDS = {
	income: { words: 'Russia’s hard-currency income', after: 'bn', unit: '$bn a year' },
	price: { words: 'the price of Brent', after: ' a barrel', unit: 'dollars a barrel' },
	russia: { words: 'the Russian price', after: ' a barrel', unit: 'dollars a barrel' },
	budget: { words: 'the Russian budget’s receipts', after: ' trn roubles', unit: 'trillion roubles a year' },
	output: { words: 'Venezuela’s output', after: ' mb/d', unit: 'million barrels a day' }
} as const;

/** What can be searched for, the page's own question first: the yearly change of each station. */
export const TAKES_RESULTS: readonly TakesResult[] = (
	['income', 'price', 'russia', 'budget', 'output'] as const
).map((id) => ({
	...{ id, ...WORDS[id], target: FIRST[id] },
	quantity: chanceWords(id, 'below').quantity,
	factor: yearlyFactor(STATION_CHARTS[id])
}));

/** Decimals of a target that is not tiny, as many as a lever's field has. */
const DECIMALS = 4;
/** Beneath it a target is written to two figures, which its decimals would leave out. */
const TINY = 1e-3;

/** A target as it stands in its field, where an address may have given it more digits than anybody reads. */
export function writtenTarget(target: number, { quantity }: TakesResult): string {
	const isTiny = Math.abs(target) < TINY;
	const shown = Number(isTiny ? target.toPrecision(2) : target.toFixed(DECIMALS));
	const text = isTiny ? String(shown).replaceAll('-', MINUS) : fixed(shown, stepDecimals(shown));
	return quantity.prefix === '$' ? asDollars(text) : text;
}

/** The result of a station. */
export function takesResult(station: StationId): TakesResult {
	return TAKES_RESULTS.find(({ id }) => id === station) as TakesResult;
}
