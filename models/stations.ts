import type { SeriesName } from './series.ts';

/** Id of a station. */
export type StationId = 'output' | 'price' | 'russia' | 'income' | 'budget';

/** One stop on the barrels' way from the Orinoco to the Russian budget. */
export interface Station {
	readonly id: StationId;
	readonly label: string;
	/** What happens here, as the line that leads on from the station before. */
	readonly verb: string;
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
		verb: 'Venezuela pumps',
		series: 'venezuelaOutput',
		companions: []
	},
	{
		id: 'price',
		label: 'World price',
		verb: 'the world pays',
		series: 'brent',
		companions: []
	},
	{
		id: 'russia',
		label: 'Russian price',
		verb: 'Russia is paid',
		series: 'taxPrice',
		companions: ['urals', 'espo']
	},
	{
		id: 'income',
		label: 'Hard-currency income',
		verb: 'Russia takes in',
		series: 'hardCurrencyRevenue',
		companions: ['exportRevenue']
	},
	{
		id: 'budget',
		label: 'Budget receipts',
		verb: 'the budget collects',
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
