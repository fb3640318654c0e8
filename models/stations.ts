import type { SeriesName } from './series.ts';

/** Id of a station. */
export type StationId = 'output' | 'price' | 'russia' | 'income' | 'budget';

/** One stop on the barrels' way from the Orinoco to the Russian budget. */
export interface Station {
	readonly id: StationId;
	readonly label: string;
	/** The series of its chart and its number. */
	readonly series: SeriesName;
	/** Series told beside it. */
	readonly companions: readonly SeriesName[];
}

/** The chain, upstream first. */
export const STATIONS: readonly Station[] = [
	{
		id: 'output',
		label: 'Orinoco output',
		series: 'venezuelaOutput',
		companions: []
	},
	{
		id: 'price',
		label: 'World price',
		series: 'brent',
		companions: []
	},
	{
		id: 'russia',
		label: 'Russian price',
		series: 'taxPrice',
		companions: ['urals', 'espo']
	},
	{
		id: 'income',
		label: 'Hard-currency income',
		series: 'hardCurrencyRevenue',
		companions: ['exportRevenue']
	},
	{
		id: 'budget',
		label: 'Budget receipts',
		series: 'oilGasBudgetRevenue',
		companions: ['wealthFund', 'unfundedGap']
	}
];

/**
 * Station by its id.
 *
 * @example station('price').series; // => 'brent'
 */
export function station(id: StationId): Station {
	return STATIONS.find((candidate) => candidate.id === id) as Station;
}
