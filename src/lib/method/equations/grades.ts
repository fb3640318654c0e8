import type { Equation } from '../equation.ts';

/** What Russian oil is priced at: for the taxes, and under a cap for its buyers. */
export const GRADE_EQUATIONS: readonly Equation[] = [
	{
		id: 'discount',
		stage: 'grades',
		title: 'Discount below Brent',
		text: 'discount = min(max(statedDiscount + discountSlope * (brent - brentOutlook) + heavyPressure * extra, 0), 0.6 * brent)',
		note: 'In the baseline Brent is the outlook’s and nothing is extra, so the stated discount remains.',
		constants: [
			{ text: '0.6', meaning: 'largest share of Brent that sellers give away', standing: 'assumption' }
		]
	},
	{
		id: 'taxPrice',
		stage: 'grades',
		title: 'Tax price',
		text: 'taxPrice = brent - discount',
		note: 'The Tax Code’s blend of Urals and ESPO.',
		constants: []
	},
	{
		id: 'urals',
		stage: 'grades',
		title: 'Urals',
		text: 'urals = max(1, taxPrice - espoWeight * espoPremium)',
		note: '',
		constants: [{ text: '1', meaning: 'lowest price that the model prints, USD/bbl', standing: 'assumption' }]
	},
	{
		id: 'espo',
		stage: 'grades',
		title: 'ESPO',
		text: 'espo = urals + espoPremium',
		note: '',
		constants: []
	},
	{
		id: 'productPrice',
		stage: 'grades',
		title: 'Price of products',
		text: 'productPrice = productRatio * brent',
		note: '',
		constants: []
	},
	{
		id: 'reviewedCap',
		stage: 'grades',
		title: 'Cap that a review finds',
		text: 'reviewedCap = 0.85 * meanUrals',
		note: 'Every six months under the dynamic rule, over the five months before; never under the fixed one.',
		constants: [{ text: '0.85', meaning: 'share of the mean price', standing: 'law', source: 'eu18' }]
	},
	{
		id: 'priceCap',
		stage: 'grades',
		title: 'Cap that stands after a review',
		text: 'priceCap = abs(reviewedCap / standingCap - 1) > 0.05 ? reviewedCap : standingCap',
		note: 'Each world reviews its own cap.',
		constants: [
			{ text: '0.05', meaning: 'smallest change that is taken over', standing: 'law', source: 'eu18' }
		],
		idle: 'The cap is fixed by default.'
	},
	{
		id: 'crudePrice',
		stage: 'grades',
		title: 'Price received for crude',
		text: 'crudePrice = (1 - espoWeight) * ((1 - enforcedShare) * urals + enforcedShare * min(urals, priceCap)) + espoWeight * espo',
		note: 'The cap binds the enforced share of crude priced at Urals; ESPO and products sell free of it.',
		constants: []
	}
];

/** What Russian exports bring in. */
export const EXPORT_EQUATIONS: readonly Equation[] = [
	{
		id: 'crudeExports',
		stage: 'exports',
		title: 'Crude exports',
		text: 'crudeExports = max(0, normalCrudeExports + russiaOutput - production)',
		note: 'Crude takes every change of output; refineries run on.',
		constants: []
	},
	{
		id: 'exportRevenue',
		stage: 'exports',
		title: 'Export receipts of a month',
		text: 'exportRevenue = (crudeExports * crudePrice + productExports * productPrice) * 365 / 12 / 1000',
		note: '',
		constants: [
			{ text: '365 / 12', meaning: 'days of a mean month', standing: 'convention' },
			{ text: '1000', meaning: 'million dollars in a billion', standing: 'convention' }
		]
	},
	{
		id: 'directLoss',
		stage: 'currency',
		title: 'What Russia loses in Venezuela itself, a month',
		text: 'directLoss = (naphthaLoss + servicesLoss + armsLoss) / 12',
		note: 'In the scenario alone, from the first month with a barrel of difference.',
		constants: [{ text: '12', meaning: 'months of a year', standing: 'convention' }]
	},
	{
		id: 'hardCurrencyRevenue',
		stage: 'currency',
		title: 'Hard currency that arrives',
		text: 'hardCurrencyRevenue = hardCurrencyShare * (exportRevenue - directLoss)',
		note: 'The share is that of the definition in force: what buyers pay from abroad (economic), what is not invoiced in roubles, or what is invoiced in dollars and euros.',
		constants: []
	}
];
