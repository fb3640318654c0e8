import type { StationId } from '#models/stations.ts';
import { BARRELS, DOLLARS, DOLLARS_BN, ROUBLES_TRN } from '$lib/format/quantity.ts';
import type { Quantity } from '$lib/format/quantity.ts';

/** Side of the threshold whose draws count. */
export type Side = 'below' | 'above';

/** How the chance of a change beyond a threshold is told. */
export interface ChanceWords {
	/** 'Chance that Russia loses more than', before the threshold. */
	readonly before: string;
	/** ' a year', behind it. */
	readonly after: string;
	readonly quantity: Quantity;
	/** What no draw changes where none changes anything. */
	readonly same: string;
	/** What the draws on the two sides do. */
	readonly beyond: string;
	readonly within: string;
}

const SUMS = {
	below: { beyond: 'lose more', within: 'lose less or gain' },
	above: { beyond: 'gain more', within: 'gain less or lose' }
} as const;
const LEVELS = {
	below: { beyond: 'fall further', within: 'fall less or rise' },
	above: { beyond: 'rise further', within: 'rise less or fall' }
} as const;

const STATIONS = {
	output: {
		...{ below: 'Venezuela pumps less by more than', above: 'Venezuela pumps more by more than' },
		...{ after: '', quantity: BARRELS, sides: LEVELS, same: 'Venezuela’s output' }
	},
	price: {
		...{ below: 'Brent is lower by more than', above: 'Brent is higher by more than' },
		...{ after: ' a barrel', quantity: DOLLARS, sides: LEVELS, same: 'the price of Brent' }
	},
	russia: {
		...{
			below: 'the Russian price is lower by more than',
			above: 'the Russian price is higher by more than'
		},
		...{ after: ' a barrel', quantity: DOLLARS, sides: LEVELS, same: 'the Russian price' }
	},
	income: {
		...{ below: 'Russia loses more than', above: 'Russia gains more than' },
		...{ after: ' a year', quantity: DOLLARS_BN, sides: SUMS, same: 'Russia’s income' }
	},
	budget: {
		...{ below: 'the budget loses more than', above: 'the budget gains more than' },
		...{ after: ' a year', quantity: ROUBLES_TRN, sides: SUMS, same: 'the budget’s receipts' }
	}
} as const;

/** Words for the chance that a station's yearly change lies on a side of a threshold. */
export function chanceWords(station: StationId, side: Side): ChanceWords {
	const { after, quantity, same, sides, [side]: phrase } = STATIONS[station];
	return { before: `Chance that ${phrase}`, after, quantity, same, ...sides[side] };
}
