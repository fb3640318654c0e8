import type { Equation } from '../equation.ts';

const year = { text: '12', meaning: 'months of a year', standing: 'convention' } as const;

/** The clock and the pace at which gaps close. */
export const TIME_EQUATIONS: readonly Equation[] = [
	{
		id: 'years',
		stage: 'time',
		title: 'Years since the start, at the end of a month',
		text: 't = (m + 1) / 12',
		note: 'Month 0 is the January in which the outlook begins; there are 120.',
		constants: [year]
	},
	{
		id: 'speed',
		stage: 'time',
		title: 'Share of a gap closed in a month',
		text: 'speed = 1 - 2 ^ (-1 / halfLife)',
		note: 'Every slow answer of the model has a half-life of its own; here that of tight oil.',
		constants: []
	}
];

/** What the world would do without any change. */
export const OUTLOOK_EQUATIONS: readonly Equation[] = [
	{
		id: 'brentOutlook',
		stage: 'outlook',
		title: 'Brent before any change',
		text: 'brentOutlook = max(5, (path + brentShift) * exp(0.28 * brentError * sqrt(1 - exp(-2 * 0.21 * (t + 0.25)))))',
		note: 'With the flat outlook the path is one price that you set. The errors of an outlook grow and level off.',
		constants: [
			{ text: '5', meaning: 'lowest Brent that an outlook may print, USD/bbl', standing: 'assumption' },
			{
				text: '0.28',
				meaning: 'long-run spread of the log error; one year ahead about what EIA prints',
				standing: 'assumption'
			},
			{ text: '0.21', meaning: 'mean reversion of the oil price, a year', standing: 'data', source: 'jrw' },
			{ text: '0.25', meaning: 'age of the newest observation at the start, years', standing: 'assumption' }
		]
	},
	{
		id: 'demandOutlook',
		stage: 'outlook',
		title: 'World demand before any change',
		text: 'demandOutlook = demandStart * (1 + demandGrowth) ^ floor(m / 12)',
		note: 'Demand grows once a year and does not answer a shift of the outlook.',
		constants: [year]
	}
];
