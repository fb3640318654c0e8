import type { UnitName } from './units.ts';

/** How a year's figure is made of its twelve months. */
export type YearlyRule = 'mean' | 'sum' | 'last';

/** What a series is called and counted in. */
export interface SeriesDescriptor {
	readonly label: string;
	readonly unit: UnitName;
	/** Unit of the year's figure. */
	readonly yearlyUnit: UnitName;
	readonly yearly: YearlyRule;
	readonly decimals: number;
}

const flow = (label: string, decimals = 2): SeriesDescriptor => ({
	label,
	unit: 'mb/d',
	yearlyUnit: 'mb/d',
	yearly: 'mean',
	decimals
});
const price = (label: string): SeriesDescriptor => ({
	label,
	unit: 'USD/bbl',
	yearlyUnit: 'USD/bbl',
	yearly: 'mean',
	decimals: 2
});
const receipts = (label: string, currency: 'USD' | 'RUB', decimals: number): SeriesDescriptor => ({
	label,
	unit: `${currency} bn/month`,
	yearlyUnit: `${currency} bn/yr`,
	yearly: 'sum',
	decimals
});

/** Every result of the model, in the order in which the stages make them. */
export const SERIES = {
	brent: price('Brent'),
	demand: flow('World demand'),
	tightOil: flow('Tight oil output', 3),
	otherSupply: flow('Other non-OPEC+ supply'),
	russiaOutput: flow('Russian liquids output', 3),
	venezuelaOutput: flow('Venezuelan crude output', 3),
	opecCut: flow('OPEC+ cut', 3),
	stockBuild: flow('Stock build', 3),
	taxPrice: price('Russian tax price'),
	urals: price('Urals'),
	espo: price('ESPO'),
	priceCap: { label: 'Price cap', unit: 'USD/bbl', yearlyUnit: 'USD/bbl', yearly: 'last', decimals: 2 },
	capital: {
		label: 'Capital spent in Venezuela',
		unit: 'USD bn/yr',
		yearlyUnit: 'USD bn/yr',
		yearly: 'mean',
		decimals: 1
	},
	crudeExports: flow('Russian crude exports', 3),
	productExports: flow('Russian product exports', 3),
	crudePrice: price('Price received for Russian crude'),
	productPrice: price('Price received for Russian products'),
	exportRevenue: receipts('Russian oil export receipts', 'USD', 2),
	hardCurrencyRevenue: receipts('Russian hard-currency oil income', 'USD', 2),
	exchangeRate: {
		label: 'Exchange rate',
		unit: 'RUB/USD',
		yearlyUnit: 'RUB/USD',
		yearly: 'mean',
		decimals: 1
	},
	oilGasBudgetRevenue: receipts('Oil and gas budget receipts', 'RUB', 0),
	budgetBase: receipts('Budget-rule base receipts', 'RUB', 0),
	wealthFund: { label: 'Wealth fund', unit: 'RUB bn', yearlyUnit: 'RUB bn', yearly: 'last', decimals: 0 },
	unfundedGap: receipts('Unfunded gap', 'RUB', 0)
} as const satisfies Record<string, SeriesDescriptor>;

/** Name of a series. */
export type SeriesName = keyof typeof SERIES;
/** Names of all series, in the order of the chain. */
export const SERIES_NAMES = Object.keys(SERIES) as readonly SeriesName[];

/** One world's results: a record of equally long series. */
export type SeriesRecord = { readonly [name in SeriesName]: Float64Array };
