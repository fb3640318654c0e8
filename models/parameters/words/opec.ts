import type { opec } from '../groups/opec.ts';
import type { ParameterWords } from '../types.ts';

/** How OPEC+ answers: in words. */
export const opecWords = {
	offsetShare: {
		meaning: 'Share of the extra barrels that OPEC+ wants to take off the market.',
		basis: 'Between standing still, as in 2015, and replacing half, as expected in 2025.',
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
		]
	},
	startMonth: {
		meaning: 'First month in which OPEC+ answers; month 0 is the first of the outlook.',
		basis: 'Gulf barrels are taken to be shut in until the middle of 2027.',
		disputes: []
	},
	halfLife: {
		meaning: 'Months in which half of the wanted cut is carried out.',
		basis: 'Meetings, notices to buyers and loadings take about half a year.',
		disputes: []
	},
	maxCut: {
		meaning: 'The most that OPEC+ takes off the market for this reason.',
		basis: 'This project’s view; the cuts of 2017 to 2020 show what such cuts do to the price.',
		disputes: []
	},
	spareCapacity: {
		meaning: 'The most that OPEC+ can add when barrels are missing.',
		basis: 'Next to nothing in the summer of 2026, taken to recover.',
		disputes: [
			{ who: 'IEA, September 2026', says: '0.22 at present.', value: 0.22, source: 'iea2609' },
			{ who: 'EIA, October 2026', says: '0.0 to 0.2 in mid-2026.', span: [0, 0.2], source: 'steo2610' }
		]
	},
	priceFloor: {
		meaning: 'Brent below which OPEC+ cuts further, as far as its largest cut allows; 0 = none.',
		basis: 'Off unless set.',
		disputes: [{ who: 'Behar and Ritz', says: 'It may defend a price or its share.', source: 'behar' }]
	},
	russiaShare: {
		meaning: 'Share of a cut by OPEC+ that Russia carries.',
		basis: 'Its part of quotas at its usual compliance.',
		disputes: []
	}
} as const satisfies Record<keyof typeof opec, ParameterWords>;
