import type { StationId } from '#models/stations.ts';

/** Unit of a station's small chart, as short as it can be said. */
export const SMALL_UNITS: Readonly<Record<StationId, string>> = {
	output: 'mb/d',
	price: '$ a barrel',
	russia: '$ a barrel',
	income: '$bn a year',
	budget: 'trn roubles a year'
};
