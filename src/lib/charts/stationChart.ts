import type { StationId } from '#models/stations.ts';
import type { SeriesName } from '#models/series.ts';
import { MONTHS_PER_YEAR } from '#models/units.ts';
import { dollars, dollarsBn } from '../format/money.ts';
import { fixed } from '../format/number.ts';
import { dollarBnWords, dollarWords, plainWords } from './axis.ts';
import type { AxisWords } from './axis.ts';
import type { Tone } from './figure.ts';

/** How a station is charted: series, colour, steps in time, units and words. */
export interface StationChart {
	readonly id: StationId;
	readonly series: SeriesName;
	readonly tone: Tone;
	/** Points of the chart: months, or quarters where months would only show the tax calendar. */
	readonly steps: 'month' | 'quarter';
	/** From the series' unit to the chart's; months of what a year sums are shown at an annual rate. */
	readonly factor: number;
	/** Sentence part: 'Venezuela pumps'. */
	readonly phrase: string;
	readonly shortName: string;
	/** What the chart's subtitle says in either view. */
	readonly level: string;
	readonly difference: string;
	readonly unit: string;
	readonly axis: AxisWords;
	/** Writes a level or a change in the chart's unit. */
	readonly write: (value: number) => string;
	readonly writeChange: (value: number) => string;
	/** Words behind the number in the chain. */
	readonly numberUnit: string;
	/** The unit where those words have no room; empty where the number carries its own. */
	readonly shortUnit: string;
	readonly changeWords: string;
	readonly decimals: number;
	/** How far the axis of changes reaches to either side of zero where there is none. Judgement: near the default's. */
	readonly usualChange: number;
	readonly levelFrom: number;
}

/** Change from which on one decimal shows two figures: below it is written with one more. [the chart's unit] */
const SMALL = 0.995;

/** A rise has its plus, unless it prints as nothing. */
const withSign = (text: string, value: number) => (value > 0 && /[1-9]/.test(text) ? `+${text}` : text);

/** The five stations as charts, upstream first. */
export const STATION_CHARTS: Readonly<Record<StationId, StationChart>> = {
	output: {
		id: 'output',
		series: 'venezuelaOutput',
		tone: 've',
		steps: 'month',
		factor: 1,
		phrase: 'Venezuela pumps',
		shortName: 'Orinoco',
		level: 'Venezuelan crude output, million barrels a day',
		difference: 'Change in Venezuelan crude output, million barrels a day',
		unit: 'mb/d',
		axis: plainWords('mb/d'),
		write: (value) => fixed(value, 2),
		writeChange: (value) => withSign(fixed(value, 2), value),
		numberUnit: 'mb/d',
		shortUnit: 'mb/d',
		changeWords: 'on the baseline',
		decimals: 3,
		usualChange: 0.4,
		levelFrom: 2002
	},
	price: {
		id: 'price',
		series: 'brent',
		tone: 'br',
		steps: 'month',
		factor: 1,
		phrase: 'Brent trades at',
		shortName: 'Brent',
		level: 'Brent crude, dollars a barrel, monthly, nominal',
		difference: 'Change in Brent, dollars a barrel, nominal',
		unit: 'USD/bbl',
		axis: dollarWords(' a barrel'),
		write: (value) => dollars(value),
		writeChange: (value) => withSign(dollars(value, Math.abs(value) < SMALL ? 2 : 1), value),
		numberUnit: 'a barrel',
		shortUnit: '',
		changeWords: 'on the outlook',
		decimals: 2,
		usualChange: 2,
		levelFrom: 2015
	},
	russia: {
		id: 'russia',
		series: 'taxPrice',
		tone: 'ru',
		steps: 'month',
		factor: 1,
		phrase: 'Russia is paid',
		shortName: 'Russia',
		level: 'Russian tax price (Urals and ESPO), dollars a barrel, nominal',
		difference: 'Change in the Russian tax price, dollars a barrel, nominal',
		unit: 'USD/bbl',
		axis: dollarWords(' a barrel'),
		write: (value) => dollars(value),
		writeChange: (value) => withSign(dollars(value, Math.abs(value) < SMALL ? 2 : 1), value),
		numberUnit: 'a barrel',
		shortUnit: '',
		changeWords: 'on the baseline',
		decimals: 2,
		usualChange: 2,
		levelFrom: 2022
	},
	income: {
		id: 'income',
		series: 'hardCurrencyRevenue',
		tone: 'ru',
		steps: 'month',
		factor: MONTHS_PER_YEAR,
		phrase: 'Its exports earn',
		shortName: 'Income',
		level: 'Hard-currency oil income, $bn a year (monthly figures at an annual rate), nominal',
		difference: 'Change in hard-currency oil income from the baseline, $bn a year (annual rate), nominal',
		unit: 'USD bn/yr',
		axis: dollarBnWords(' a year'),
		write: (value) => dollarsBn(value, 3),
		writeChange: (value) => withSign(dollarsBn(value), value),
		numberUnit: 'hard currency',
		shortUnit: '',
		changeWords: 'a year',
		decimals: 2,
		usualChange: 4,
		levelFrom: 2022
	},
	budget: {
		id: 'budget',
		series: 'oilGasBudgetRevenue',
		tone: 'ru',
		steps: 'quarter',
		factor: 0.001,
		phrase: 'The budget collects',
		shortName: 'Budget',
		level: 'Federal oil and gas receipts, trillion roubles a year (each quarter at an annual rate), nominal',
		difference:
			'Change in federal oil and gas receipts, trillion roubles a year (each quarter at an annual rate), nominal',
		unit: 'RUB trn/yr',
		axis: plainWords('trn roubles'),
		write: (value) => fixed(value, 2),
		writeChange: (value) => withSign(fixed(value, Math.abs(value) < SMALL / 10 ? 3 : 2), value),
		numberUnit: 'trn roubles',
		shortUnit: 'trn ₽',
		changeWords: 'trn a year',
		decimals: 3,
		usualChange: 0.2,
		levelFrom: 2023
	}
};

/** Order of the chain. */
export const STATION_ORDER = Object.keys(STATION_CHARTS) as readonly StationId[];
