/**
 * Smallest changes that are told as such: below them a reader would see zero, since no more decimals are printed. Judgement.
 * They also bound the width of a range that is told.
 */
export const TOLD = {
	/** Venezuelan output and its growth. [mb/d] */
	output: 0.005,
	/** Any price of oil. [USD/bbl] */
	price: 0.005,
	/** Income of a year, and parts of its change. [USD bn] */
	income: 0.005,
	/** Receipts of the budget in a year. [RUB trn] */
	budget: 0.0005
} as const;
