import type { StationId } from '#models/scenarios/stations.ts';

/** How the sentences of a comparison speak of a station. */
export interface StationWords {
	/** Subject of "is $4bn lower with A". */
	readonly subject: string;
	/** Predicate of the pin that takes most. */
	readonly lowersMost: string;
	/** Predicate of the pin that adds most. */
	readonly raisesMost: string;
	/** What stands under the title of a chart of changes; the unit follows. */
	readonly measured: string;
}

export const STATION_WORDS: Readonly<Record<StationId, StationWords>> = {
	output: {
		subject: 'Venezuelan output',
		lowersMost: 'lowers Venezuelan output most',
		raisesMost: 'adds most barrels',
		measured: 'Venezuelan crude output'
	},
	price: {
		subject: 'Brent',
		lowersMost: 'lowers Brent most',
		raisesMost: 'raises Brent most',
		measured: 'Price of Brent'
	},
	russia: {
		subject: 'the price that Russia is taxed on',
		lowersMost: 'lowers the Russian price most',
		raisesMost: 'raises the Russian price most',
		measured: 'Russian tax price'
	},
	income: {
		subject: 'Russia’s yearly hard-currency oil income',
		lowersMost: 'costs Russia most',
		raisesMost: 'earns Russia most',
		measured: 'Hard-currency oil income'
	},
	budget: {
		subject: 'what oil and gas bring the Russian budget in a year',
		lowersMost: 'costs the budget most',
		raisesMost: 'brings the budget most',
		measured: 'Oil and gas budget receipts'
	}
};
