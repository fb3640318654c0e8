import type { ParameterSpec } from '../../types.ts';

/** How users of oil answer a price. */
export const demandResponse = {
	demandElasticityShort: {
		kind: 'number',
		label: 'Demand answers at once',
		meaning: 'Change of world oil use within a month for each 1 % on the price, in per cent; negative.',
		standing: 'judgement',
		basis: 'Below the arc of 2026, since part of that answer took longer than a month.',
		sources: ['natural26', 'panel'],
		disputes: [
			{
				who: 'The shock of 2026',
				says: 'An arc of −0.06 to −0.09.',
				span: [-0.09, -0.06],
				source: 'natural26'
			},
			{ who: 'Bilgin and Ellwanger', says: '−0.023 for fuels.', value: -0.023, source: 'bilgin' },
			{ who: 'Hamilton', says: '−0.06.', value: -0.06, source: 'hamilton09' },
			{ who: 'Caldara, Cavallo and Iacoviello', says: '−0.14.', value: -0.14, source: 'cci19' },
			{ who: 'Kilian and Murphy', says: '−0.26, with stocks.', value: -0.26, source: 'km14' },
			{ who: 'Baumeister and Hamilton', says: '−0.35.', value: -0.35, source: 'bh19' }
		],
		unit: '1',
		default: -0.04,
		low: -0.4,
		high: -0.005,
		step: 0.005,
		stops: [
			{ value: -0.35, label: 'BH19' },
			{ value: -0.26, label: 'KM14' },
			{ value: -0.14, label: 'CCI19' },
			{ value: -0.06, label: 'Hamilton' }
		],
		distribution: { kind: 'lognormal', median: 0.04, sigma: 0.45 }
	},
	demandElasticityLong: {
		kind: 'number',
		label: 'Demand answers in the end',
		meaning: 'Change of world oil use after many years for each 1 % on the price, in per cent; negative.',
		standing: 'judgement',
		basis: 'Within the panel of 25 countries, nearer its weak end.',
		sources: ['panel'],
		disputes: [
			{ who: 'Panel of 25 countries', says: '−0.11 to −0.36.', span: [-0.36, -0.11], source: 'panel' },
			{ who: 'Golombek, Irarrazabal and Ma', says: '−0.35.', value: -0.35, source: 'gim18' }
		],
		unit: '1',
		default: -0.18,
		low: -0.8,
		high: 0,
		step: 0.01,
		stops: [
			{ value: -0.36, label: 'panel, strong' },
			{ value: -0.11, label: 'panel, weak' }
		],
		distribution: { kind: 'lognormal', median: 0.18, sigma: 0.4 }
	},
	demandHalfLife: {
		kind: 'number',
		label: 'Demand’s half-life',
		meaning: 'Months in which half of the slow answer of demand has happened.',
		standing: 'judgement',
		basis: 'About as long as a price takes to revert half-way, 3.3 to 3.6 years.',
		sources: ['jrw'],
		disputes: [
			{
				who: 'Johnson, Rachel and Wolfram',
				says: 'Prices revert half-way in 3.3 to 3.6 years.',
				span: [39.6, 43.2],
				source: 'jrw'
			}
		],
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
	}
} as const satisfies Record<string, ParameterSpec>;
