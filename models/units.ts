/** A number that carries its unit for the type checker alone; nothing of it exists at run time. */
export type Unit<Name extends string> = number & { readonly unit?: Name };

/** Units that functions of the model take and give. */
export type MbPerDay = Unit<'mb/d'>;
export type UsdPerBbl = Unit<'USD/bbl'>;
export type UsdBnPerMonth = Unit<'USD bn/month'>;
export type RubBnPerMonth = Unit<'RUB bn/month'>;
export type RubPerUsd = Unit<'RUB/USD'>;
export type RubPerTonne = Unit<'RUB/t'>;
export type UsdPerTonne = Unit<'USD/t'>;
export type Fraction = Unit<'fraction'>;

/** Every unit in which the registry or a series is stated. */
export const UNITS = [
	'mb/d',
	'mb/d per yr',
	'USD/bbl',
	'USD/bbl per mb/d',
	'USD bn/yr',
	'USD bn/month',
	'RUB bn/month',
	'RUB bn/yr',
	'RUB bn',
	'RUB/USD',
	'RUB/t',
	'Mt/month',
	'kUSD per b/d',
	'fraction',
	'fraction/yr',
	'months',
	'month',
	'yr',
	'sd',
	'1'
] as const;
export type UnitName = (typeof UNITS)[number];

/** Days of a year in the model's convention, which knows no leap years. [days/yr] */
export const DAYS_PER_YEAR = 365;
/** Months of a year. [months/yr] */
export const MONTHS_PER_YEAR = 12;
/** Millions of a billion. */
export const MILLIONS_PER_BILLION = 1000;
/** Mean days of a month: 365/12. [days/month] */
export const DAYS_PER_MONTH = DAYS_PER_YEAR / MONTHS_PER_YEAR;
/** Barrels in a tonne of Russian export crude, the Tax Code's convention for duty. [bbl/t] */
export const BARRELS_PER_TONNE_URALS = 7.3;

/**
 * Revenue from a constant flow sold at one price over a mean month.
 *
 * revenue = volume * price * DAYS_PER_MONTH / 1000
 *
 * @param volume [mb/d]
 * @param price [USD/bbl] at the stated delivery basis
 * @returns [USD bn/month]
 * @example monthlyRevenue(1, 12); // => 0.365
 */
export function monthlyRevenue(volume: MbPerDay, price: UsdPerBbl): UsdBnPerMonth {
	return (volume * price * DAYS_PER_MONTH) / MILLIONS_PER_BILLION;
}
