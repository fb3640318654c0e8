import type { grades } from '../groups/grades.ts';
import type { ParameterWords } from '../types.ts';

/** What Russian grades fetch beside Brent: in words. */
export const gradesWords = {
	discount: {
		meaning: 'How far the tax price of Russian oil, 0.78 Urals and 0.22 ESPO, lies below Brent.',
		basis: 'Between the level before the listings, 12.3, and after them, 24.',
		disputes: [
			{ who: 'January 2024 to October 2025', says: '12.3 on average.', value: 12.3, source: 'medtax' },
			{ who: 'November 2025 to February 2026', says: '24 on average.', value: 24, source: 'medtax' },
			{ who: 'CREA, July 2026', says: '21 for Urals.', value: 21, source: 'crea' },
			{ who: 'Argus', says: '20.1 to 28.3 for Urals at Primorsk.', span: [20.1, 28.3], source: 'argus' },
			{
				who: 'Kilian, Rapson and Schipper',
				says: '32 in March 2023, half freight.',
				value: 32,
				source: 'krs26'
			}
		]
	},
	discountSlope: {
		meaning: 'Dollars by which the discount shrinks for each dollar that Brent falls below its outlook.',
		basis: 'Observed pass-through of Brent to Urals lies between 0.95 and 1.08.',
		disputes: [
			{
				who: 'Observed pass-through',
				says: '1.08 to 0.95, a slope of −0.08 to 0.05.',
				span: [-0.08, 0.05],
				source: 'medtax'
			},
			{
				who: 'Wachtmeister, Gars and Spiro',
				says: 'A discount in proportion, 20 %.',
				value: 0.2,
				source: 'wgs22'
			}
		]
	},
	heavyPressure: {
		meaning: 'Dollars on the discount for each mb/d of extra Venezuelan oil.',
		basis: 'Merey and Urals replace each other poorly; even the sign is contested.',
		disputes: [
			{
				who: 'The case for a smaller discount',
				says: 'Venezuelan barrels that leave China make room there for Urals.',
				span: [-1, 0]
			},
			{ who: 'The case for a larger one', says: 'More sour oil lowers what sour oil fetches.', span: [0, 1] }
		]
	},
	espoPremium: {
		meaning: 'Dollars that the Pacific grade ESPO fetches above Urals.',
		basis: 'This project’s reading of quotes; no single series was found.',
		disputes: []
	},
	espoWeight: {
		meaning: 'Weight of ESPO in the price that taxes are reckoned with; Urals has the rest.',
		basis: 'Tax Code since January 2025.',
		disputes: []
	},
	productRatio: {
		meaning: 'Price that a barrel of Russian products fetches, as a multiple of Brent.',
		basis: 'Months of 2024 and 2025 run from 0.89 to 1.04.',
		disputes: [{ who: 'IEA months', says: '0.89 to 1.04.', span: [0.89, 1.04], source: 'ieamonths' }]
	}
} as const satisfies Record<keyof typeof grades, ParameterWords>;
