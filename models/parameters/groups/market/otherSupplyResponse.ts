import type { ParameterSpec } from '../../types.ts';

/** How the rest of non-OPEC+ supply answers a price. */
export const otherSupplyResponse = {
	otherSupplyElasticityShort: {
		kind: 'number',
		label: 'Other supply answers at once',
		meaning: 'Change of other non-OPEC+ output within a month for each 1 % on the price, in per cent.',
		standing: 'judgement',
		basis: 'Conventional wells run whatever the price of the month.',
		sources: ['bnr21', 'guntner'],
		disputes: [
			{ who: 'Kilian and Murphy', says: '0.015 for the world.', value: 0.015, source: 'km14' },
			{ who: 'Caldara, Cavallo and Iacoviello', says: '0.10 for the world.', value: 0.1, source: 'cci19' },
			{ who: 'Baumeister and Hamilton', says: '0.15 for the world.', value: 0.15, source: 'bh19' }
		],
		unit: '1',
		default: 0.01,
		low: 0,
		high: 0.4,
		step: 0.005,
		stops: [
			{ value: 0, label: 'none' },
			{ value: 0.1, label: 'CCI19' },
			{ value: 0.15, label: 'BH19' }
		],
		distribution: { kind: 'triangular', low: 0, mode: 0.01, high: 0.03 }
	},
	otherSupplyElasticityLong: {
		kind: 'number',
		label: 'Other supply answers in the end',
		meaning: 'Change of other non-OPEC+ output after many years for each 1 % on the price, in per cent.',
		standing: 'judgement',
		basis: 'Half of the estimate that is taken as the upper end.',
		sources: ['gim18', 'foroni'],
		disputes: [
			{ who: 'Golombek, Irarrazabal and Ma', says: '0.32.', value: 0.32, source: 'gim18' },
			{
				who: 'Goldman Sachs, 2025',
				says: '0.02 to 0.035 after twelve months.',
				span: [0.02, 0.035],
				source: 'gs2503'
			}
		],
		unit: '1',
		default: 0.15,
		low: 0,
		high: 0.6,
		step: 0.01,
		stops: [
			{ value: 0.03, label: 'Goldman' },
			{ value: 0.32, label: 'Golombek' }
		],
		distribution: { kind: 'triangular', low: 0.05, mode: 0.15, high: 0.35 }
	},
	otherSupplyHalfLife: {
		kind: 'number',
		label: 'Other supply’s half-life',
		meaning: 'Months in which half of the slow answer of other supply has happened.',
		standing: 'judgement',
		basis: 'Offshore and oil-sand projects take years to decide and to build.',
		sources: [],
		disputes: [],
		unit: 'months',
		default: 36,
		low: 6,
		high: 120,
		step: 1,
		stops: [
			{ value: 24, label: 'two years' },
			{ value: 60, label: 'five years' }
		],
		distribution: { kind: 'triangular', low: 24, mode: 36, high: 60 }
	},
	otherSupplyVolume: {
		kind: 'number',
		label: 'Other supply',
		meaning: 'Non-OPEC+ output without tight oil, biofuels and processing gain.',
		standing: 'judgement',
		basis: 'What is left of world supply without OPEC+ and the parts named, rounded.',
		sources: ['steo2610'],
		disputes: [],
		unit: 'mb/d',
		default: 43,
		low: 20,
		high: 60,
		step: 0.5,
		stops: [],
		distribution: null
	}
} as const satisfies Record<string, ParameterSpec>;
