import { SERIES } from '#models/series.ts';
import type { DatedMarket } from '#models/unansweredMonths.ts';
import { QUANTILE_NAMES } from '#models/uncertainty/quantiles.ts';
import { STATION_CHARTS, STATION_ORDER } from '../charts/stationChart.ts';
import type { Bands } from '../state/bands.ts';
import { hasAnswer } from '#models/clearsIn.ts';
import type { Cell, ExportTable } from './table.ts';

/** What a table of ranges reads of the draws. */
export type YearBands = Pick<Bands, 'get' | 'draws' | 'unanswered'>;

/**
 * Ranges of the five stations' changes from the baseline, a row a station and year: the numbers of the page's sentence.
 *
 * Type-7 quantiles of each draw's own difference in the year's figure, in the series' yearly unit; q10 to q90 hold 80 of 100
 * draws: of those that have an answer, whose number each row states. Empty where no price clears the market, or
 * that of no draw: then there is none.
 */
export function rangesTable(bands: YearBands, simulation: DatedMarket): ExportTable {
	const { startYear } = simulation;
	return {
		name: 'Ranges by year',
		columns: [
			...['change of', 'series', 'unit', 'year', 'draws'].map((label) => ({ label, unit: '' })),
			...QUANTILE_NAMES.map((label) => ({ label, unit: '', kind: 'measured' as const }))
		],
		rows: STATION_ORDER.flatMap((station): Cell[][] => {
			const { series } = STATION_CHARTS[station];
			const quantiles = bands.get(series, 'difference', 'year');
			if (quantiles === null) return [];
			const { label, yearlyUnit } = SERIES[series];
			const unanswered = bands.unanswered(series, 'difference', 'year');
			return Array.from(quantiles.q50, (_, year) => [
				...[label, series, yearlyUnit, startYear + year, bands.draws - (unanswered?.[year] ?? 0)],
				...QUANTILE_NAMES.map((name) =>
					hasAnswer(station, simulation, startYear + year) && !Number.isNaN(quantiles[name][year])
						? quantiles[name][year]
						: null
				)
			]);
		})
	};
}
