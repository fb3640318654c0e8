import type { StationId } from '#models/stations.ts';
import type { FrontWords } from './leadWords.ts';

/** How the sentences of a comparison speak of a station. */
export interface StationWords {
	/** Subject of "is $4bn lower with A". */
	readonly subject: string;
	/** What the pins at the front do where pins take. */
	readonly lowers: FrontWords;
	/** The same where pins add. */
	readonly raises: FrontWords;
	/** What stands under the title of a chart of changes; the unit follows. */
	readonly measured: string;
}

/** What titles and sentences of the comparison say of each station. */
export const STATION_WORDS: Readonly<Record<StationId, StationWords>> = {
	output: {
		subject: 'Venezuelan output',
		lowers: {
			most: 'lowers Venezuelan output most',
			share: 'lower Venezuelan output most',
			alike: 'lower Venezuelan output alike'
		},
		raises: {
			most: 'adds most barrels',
			share: 'add most barrels',
			alike: 'add the same barrels'
		},
		measured: 'Venezuelan crude output'
	},
	price: {
		subject: 'Brent',
		lowers: {
			most: 'lowers Brent most',
			share: 'lower Brent most',
			alike: 'lower Brent alike'
		},
		raises: {
			most: 'raises Brent most',
			share: 'raise Brent most',
			alike: 'raise Brent alike'
		},
		measured: 'Price of Brent'
	},
	russia: {
		subject: 'the price that Russia is taxed on',
		lowers: {
			most: 'lowers the Russian price most',
			share: 'lower the Russian price most',
			alike: 'lower the Russian price alike'
		},
		raises: {
			most: 'raises the Russian price most',
			share: 'raise the Russian price most',
			alike: 'raise the Russian price alike'
		},
		measured: 'Russian tax price'
	},
	income: {
		subject: 'Russia’s yearly hard-currency oil income',
		lowers: {
			most: 'costs Russia most',
			share: 'cost Russia most',
			alike: 'cost Russia the same'
		},
		raises: {
			most: 'earns Russia most',
			share: 'earn Russia most',
			alike: 'earn Russia the same'
		},
		measured: 'Hard-currency oil income'
	},
	budget: {
		subject: 'what oil and gas bring the Russian budget in a year',
		lowers: {
			most: 'costs the budget most',
			share: 'cost the budget most',
			alike: 'cost the budget the same'
		},
		raises: {
			most: 'brings the budget most',
			share: 'bring the budget most',
			alike: 'bring the budget the same'
		},
		measured: 'Oil and gas budget receipts'
	}
};
