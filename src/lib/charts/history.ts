import { BRENT } from '#models/data/brent.ts';
import { RUSSIA } from '#models/data/russia.ts';
import { VENEZUELA_OFFICIAL } from '#models/data/venezuelaOutput.ts';
import type { StationId } from '#models/stations.ts';
import { monthMiddle } from '../plot/calendar.ts';
import { quarterRates } from './steps.ts';

/** What was observed at a station, on the chart's axes. */
export interface History {
	readonly x: readonly number[];
	readonly y: readonly number[];
	/** False where months are missing: then the points stand alone and are never joined. */
	readonly joined: boolean;
	readonly name: string;
}

/** Place of an ISO month on the year axis: its middle. */
const placeOf = (month: string) => monthMiddle(Number(month.slice(0, 4)), Number(month.slice(5)));

/** Points of an unbroken monthly series. */
function unbroken(from: string, values: readonly number[], name: string): History {
	const start = placeOf(from);
	return { x: values.map((_, index) => start + index / 12), y: values, joined: true, name };
}

/** Points of the Russian months in which a column was read. */
function russianMonths(
	value: (month: (typeof RUSSIA)[number]) => number | null,
	joined: boolean,
	name: string
): History {
	const read = RUSSIA.flatMap((month) => {
		const figure = value(month);
		return figure === null ? [] : [{ x: placeOf(month.month), y: figure }];
	});
	return { x: read.map(({ x }) => x), y: read.map(({ y }) => y), joined, name };
}

/** Budget receipts of the quarters of which every month was read, at an annual rate. [RUB trn/yr] */
function budgetQuarters(): History {
	const months = RUSSIA.map(({ month, oilGasBudget }) => ({ month, value: oilGasBudget.value }));
	const quarters = months.flatMap(({ month }, index) => {
		const values = months.slice(index, index + 3).map(({ value }) => value ?? NaN);
		const isWhole = isFirstOfQuarter(month) && values.length === 3 && values.every(Number.isFinite);
		return isWhole ? [{ x: placeOf(month) + 1 / 12, y: quarterRates(values)[0] / 1000 }] : [];
	});
	return {
		x: quarters.map(({ x }) => x),
		y: quarters.map(({ y }) => y),
		joined: true,
		name: 'Receipts as recorded'
	};
}

const isFirstOfQuarter = (month: string) => Number(month.slice(5)) % 3 === 1;

/** Observed figures of each station. */
export const HISTORY: Readonly<Record<StationId, History>> = {
	output: unbroken(VENEZUELA_OFFICIAL.from, VENEZUELA_OFFICIAL.values, 'Output as recorded'),
	price: unbroken(BRENT.from, BRENT.values, 'Brent as recorded'),
	russia: russianMonths(({ taxPrice }) => taxPrice.value, true, 'Tax price as recorded'),
	income: russianMonths(
		({ exportRevenue }) => (exportRevenue.value === null ? null : exportRevenue.value * 12),
		false,
		'Export receipts as read (all currencies)'
	),
	budget: budgetQuarters()
};

/** The part of a history within some years. */
export function historyWithin(history: History, from: number, until: number): History {
	const kept = history.x.flatMap((x, index) => (x >= from && x < until ? [index] : []));
	return { ...history, x: kept.map((index) => history.x[index]), y: kept.map((index) => history.y[index]) };
}
