import type { ParameterSpec } from '../types.ts';

/** How OPEC+ answers. */
export const opec = {
	offsetShare: {
		kind: 'number',
		label: 'OPEC+ makes room',
		meaning: 'Share of the extra barrels that OPEC+ wants to take off the market.',
		standing: 'judgement',
		basis: 'Between standing still, as in 2015, and replacing half, as expected in 2025.',
		sources: ['eia1508', 'gs2506'],
		disputes: [
			{ who: 'EIA, 2015', says: 'Saudi Arabia would not cut for Iran.', value: 0, source: 'eia1508' },
			{
				who: 'Goldman Sachs, 2025',
				says: 'Core OPEC+ replaces half of a loss.',
				value: 0.5,
				source: 'gs2506'
			},
			{ who: 'World Bank, 2016', says: 'Standing still costs 13 % of the price.', value: 0, source: 'wb16' },
			{ who: 'Behar and Ritz', says: 'It may give up the price to keep its share.', source: 'behar' }
		],
		unit: 'fraction',
		default: 0.2,
		low: -0.5,
		high: 1,
		step: 0.01,
		stops: [
			{ value: -0.5, label: 'floods' },
			{ value: 0, label: 'none' },
			{ value: 0.5, label: 'half' },
			{ value: 1, label: 'all' }
		],
		distribution: { kind: 'triangular', low: 0, mode: 0.2, high: 0.5 }
	},
	startMonth: {
		kind: 'number',
		label: 'OPEC+ answers from month',
		meaning: 'First month in which OPEC+ answers; month 0 is the first of the outlook.',
		standing: 'judgement',
		basis: 'Gulf barrels are taken to be shut in until the middle of 2027.',
		sources: ['steo2610', 'iea2609'],
		disputes: [],
		unit: 'month',
		default: 6,
		low: 0,
		high: 60,
		step: 1,
		stops: [
			{ value: 0, label: 'at once' },
			{ value: 6, label: 'mid-2027' },
			{ value: 24, label: 'after two years' }
		],
		distribution: null
	},
	halfLife: {
		kind: 'number',
		label: 'OPEC+’s half-life',
		meaning: 'Months in which half of the wanted cut is carried out.',
		standing: 'judgement',
		basis: 'Meetings, notices to buyers and loadings take about half a year.',
		sources: [],
		disputes: [],
		unit: 'months',
		default: 6,
		low: 1,
		high: 24,
		step: 1,
		stops: [
			{ value: 1, label: 'at once' },
			{ value: 6, label: 'half a year' }
		],
		distribution: null
	},
	maxCut: {
		kind: 'number',
		label: 'Largest cut',
		meaning: 'The most that OPEC+ takes off the market for this reason.',
		standing: 'judgement',
		basis: 'This project’s view; the cuts of 2017 to 2020 show what such cuts do to the price.',
		sources: ['quint'],
		disputes: [],
		unit: 'mb/d',
		default: 1.5,
		low: 0,
		high: 6,
		step: 0.1,
		stops: [
			{ value: 0, label: 'none' },
			{ value: 1.5, label: 'central' }
		],
		distribution: { kind: 'triangular', low: 0.5, mode: 1.5, high: 3 }
	},
	spareCapacity: {
		kind: 'number',
		label: 'Spare capacity',
		meaning: 'The most that OPEC+ can add when barrels are missing.',
		standing: 'judgement',
		basis: 'Next to nothing in the summer of 2026, taken to recover.',
		sources: ['iea2609', 'steo2610'],
		disputes: [
			{ who: 'IEA, September 2026', says: '0.22 at present.', value: 0.22, source: 'iea2609' },
			{ who: 'EIA, October 2026', says: '0.0 to 0.2 in mid-2026.', span: [0, 0.2], source: 'steo2610' }
		],
		unit: 'mb/d',
		default: 1,
		low: 0,
		high: 6,
		step: 0.1,
		stops: [
			{ value: 0.2, label: 'summer 2026' },
			{ value: 1, label: 'recovering' }
		],
		distribution: null
	},
	priceFloor: {
		kind: 'number',
		label: 'Price that OPEC+ defends',
		meaning: 'Brent below which OPEC+ cuts further, as far as its largest cut allows; 0 = none.',
		standing: 'assumption',
		basis: 'Off unless set.',
		sources: [],
		disputes: [{ who: 'Behar and Ritz', says: 'It may defend a price or its share.', source: 'behar' }],
		unit: 'USD/bbl',
		default: 0,
		low: 0,
		high: 100,
		step: 1,
		stops: [
			{ value: 0, label: 'off' },
			{ value: 70, label: '70' }
		],
		distribution: null
	},
	russiaShare: {
		kind: 'number',
		label: 'Russia’s part of the cut',
		meaning: 'Share of a cut by OPEC+ that Russia carries.',
		standing: 'judgement',
		basis: 'Its part of quotas at its usual compliance.',
		sources: [],
		disputes: [],
		unit: 'fraction',
		default: 0.15,
		low: 0,
		high: 0.3,
		step: 0.01,
		stops: [
			{ value: 0, label: 'none' },
			{ value: 0.3, label: 'twice as much' }
		],
		distribution: { kind: 'triangular', low: 0, mode: 0.15, high: 0.3 }
	}
} as const satisfies Record<string, ParameterSpec>;
