import type { otherSupplyResponse } from '../../groups/market/otherSupplyResponse.ts';
import type { ParameterWords } from '../../types.ts';

/** How the rest of non-OPEC+ supply answers a price: in words. */
export const otherSupplyResponseWords = {
	otherSupplyElasticityShort: {
		meaning: 'Change of other non-OPEC+ output within a month for each 1 % on the price, in per cent.',
		basis: 'Conventional wells run whatever the price of the month.',
		disputes: [
			{ who: 'Kilian and Murphy', says: '0.015 for the world.', value: 0.015, source: 'km14' },
			{ who: 'Caldara, Cavallo and Iacoviello', says: '0.10 for the world.', value: 0.1, source: 'cci19' },
			{ who: 'Baumeister and Hamilton', says: '0.15 for the world.', value: 0.15, source: 'bh19' }
		]
	},
	otherSupplyElasticityLong: {
		meaning: 'Change of other non-OPEC+ output after many years for each 1 % on the price, in per cent.',
		basis: 'Half of the estimate that is taken as the upper end.',
		disputes: [
			{ who: 'Golombek, Irarrazabal and Ma', says: '0.32.', value: 0.32, source: 'gim18' },
			{
				who: 'Goldman Sachs, 2025',
				says: '0.02 to 0.035 after twelve months.',
				span: [0.02, 0.035],
				source: 'gs2503'
			}
		]
	},
	otherSupplyHalfLife: {
		meaning: 'Months in which half of the slow answer of other supply has happened.',
		basis: 'Offshore and oil-sand projects take years to decide and to build.',
		disputes: []
	},
	otherSupplyVolume: {
		meaning: 'Non-OPEC+ output without tight oil, biofuels and processing gain.',
		basis: 'What is left of world supply without OPEC+ and the parts named, rounded.',
		disputes: []
	}
} as const satisfies Record<keyof typeof otherSupplyResponse, ParameterWords>;
