import { BRENT } from '#models/data/brent.ts';
import { RUSSIA } from '#models/data/russia.ts';
import { VENEZUELA_OFFICIAL } from '#models/data/venezuelaOutput.ts';
import type { StationId } from '#models/scenarios/stations.ts';

/** What was observed at a station, on the chart's axes. */
export interface History {
	readonly x: readonly number[];
	readonly y: readonly number[];
	/** False where months are missing: then the points stand alone and are never joined. */
	readonly joined: boolean;
	readonly name: string;
}

/** Middle of a month on the year axis. */
const placeOf = (month: string) => Number(month.slice(0, 4)) + (Number(month.slice(5)) - 0.5) / 12;

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

/** Yearly budget receipts, of the years of which every month was read. [RUB trn] */
function budgetYears(): History {
	const years = [...new Set(RUSSIA.map(({ month }) => month.slice(0, 4)))];
	const complete = years.flatMap((year) => {
		const months = RUSSIA.filter(({ month }) => month.startsWith(year)).map(
			({ oilGasBudget }) => oilGasBudget.value
		);
		if (months.length < 12 || months.some((value) => value === null)) return [];
		return [
			{ x: Number(year) + 0.5, y: months.reduce<number>((sum, value) => sum + (value ?? 0), 0) / 1000 }
		];
	});
	return {
		x: complete.map(({ x }) => x),
		y: complete.map(({ y }) => y),
		joined: true,
		name: 'Receipts as recorded'
	};
}

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
	budget: budgetYears()
};

/** The part of a history from a year on. */
export function historyFrom(history: History, from: number): History {
	const first = history.x.findIndex((x) => x >= from);
	if (first < 0) return { ...history, x: [], y: [] };
	return { ...history, x: history.x.slice(first), y: history.y.slice(first) };
}
