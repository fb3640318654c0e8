import type { ParameterId } from '#models/parameters/registry.ts';

/** A symbol that is no lever: a result of the model, or a value that it carries from month to month. */
export interface StateSymbol {
	readonly tex: string;
	readonly meaning: string;
	readonly unit: string;
	/** Levers that decide it without standing in an equation themselves. */
	readonly levers: readonly ParameterId[];
}

const state = (tex: string, meaning: string, unit: string, ...levers: ParameterId[]): StateSymbol => ({
	tex,
	meaning,
	unit,
	levers
});
const word = (text: string, meaning: string, unit: string, ...levers: ParameterId[]) =>
	state(`\\text{${text}}`, meaning, unit, ...levers);

/** Clock, outlook and Venezuela. */
const SUPPLY: Readonly<Record<string, StateSymbol>> = {
	m: state('m', 'month, 0 to 119', ''),
	t: state('t', 'years since the start, at the end of the month', 'yr'),
	year: word('year', 'calendar year', ''),
	speed: state('\\lambda', 'share of the gap closed in a month', ''),
	path: word(
		'path',
		'Brent as the chosen outlook prints it',
		'USD/bbl',
		'outlook.vintage',
		'outlook.flatBrent'
	),
	brentOutlook: state('B_0', 'Brent before any change', 'USD/bbl'),
	demandStart: state(
		'D_{\\text{start}}',
		'world demand in the outlook’s first year',
		'mb/d',
		'outlook.vintage'
	),
	demandGrowth: word('growth of demand', 'growth of world demand a year', ''),
	demandOutlook: state('D_0', 'world demand before any change', 'mb/d'),
	base: word('base', 'Venezuelan output without the change', 'mb/d'),
	tau: state('\\tau', 'years since the delay has passed', 'yr', 'venezuela.delayYears'),
	mid: word('mid', 'years to the middle of the climb', 'yr'),
	width: state('w', 'width of the climb', 'yr'),
	logistic: state('L', 'S-curve from 0 to 1', ''),
	climbed: state('\\tilde L', 'S-curve made to start at 0', ''),
	plan: word('plan', 'output as planned', 'mb/d'),
	points: word('points', 'line through the stated points', 'mb/d', 'venezuela.path'),
	pathOutput: word('output', 'Venezuelan output along the points', 'mb/d'),
	venezuelaOutput: word('output', 'Venezuelan output', 'mb/d'),
	previousOutput: word('previous output', 'Venezuelan output of the month before', 'mb/d'),
	extra: state('\\Delta V', 'Venezuelan output above the outlook’s', 'mb/d'),
	repaired: word('repaired', 'part of the rise that workovers bring', 'mb/d'),
	built: word('built', 'part of the rise that new wells and upgraders bring', 'mb/d'),
	capital: word('capital', 'capital spent in Venezuela', 'USD bn/yr')
};

/** World market. */
const MARKET: Readonly<Record<string, StateSymbol>> = {
	p: state('p', 'log deviation of Brent from the outlook that clears the month', ''),
	slow: state('s', 'slow part of the answer', ''),
	previousSlow: state('s_{m-1}', 'slow part of the month before', ''),
	answer: state('x', 'answer of the group as a log quantity', ''),
	volume: state('Q_0', 'quantity at the outlook’s price', 'mb/d'),
	quantity: state('Q', 'quantity at the price', 'mb/d'),
	tightOilAnswer: state('x_{\\text{tight}}', 'answer of tight oil', ''),
	otherAnswer: state('x_{\\text{other}}', 'answer of other supply', ''),
	russiaAnswer: state('x_{\\text{Russia}}', 'answer of Russian fields', ''),
	demandLog: state('x_{\\text{demand}}', 'answer of demand', ''),
	supplyAnswer: state('\\Delta Q', 'what the three supplying groups add', 'mb/d'),
	demandAnswer: state('\\Delta D', 'what users add', 'mb/d'),
	stockDemand: state('\\Delta I', 'what stock holders take', 'mb/d'),
	norm: state('n', 'log price norm of stock holders', ''),
	nextNorm: state('n_{m+1}', 'price norm of the next month', ''),
	storageSpeed: state('\\lambda_{\\text{stocks}}', 'monthly speed of the norm', ''),
	opecSpeed: state('\\lambda_{\\text{OPEC}}', 'monthly speed of the cut', ''),
	wantedCut: word('wanted cut', 'cut that OPEC+ wants', 'mb/d', 'opec.startMonth'),
	opecCut: state('C', 'cut that OPEC+ makes', 'mb/d'),
	previousCut: state('C_{m-1}', 'cut of the month before', 'mb/d'),
	neededCut: word('needed cut', 'excess supply at the floor’s price', 'mb/d'),
	floorCut: word('floor cut', 'further cut to hold the floor', 'mb/d'),
	floorDeviation: state('p_{\\text{floor}}', 'log deviation at the floor', ''),
	ahead: state('\\bar p_{12\\ldots 24}', 'mean deviation of the second year ahead', ''),
	anticipated: state('\\tilde p', 'log deviation once traders look ahead', ''),
	brent: state('B', 'Brent', 'USD/bbl'),
	tightOil: state('Q_{\\text{tight}}', 'tight oil output', 'mb/d'),
	otherSupply: state('Q_{\\text{other}}', 'other non-OPEC+ supply', 'mb/d'),
	russiaQuantity: state('Q_{\\text{Russia}}', 'Russian output before its part of the cut', 'mb/d'),
	russiaOutput: word('Russian output', 'Russian output', 'mb/d'),
	demand: state('D', 'world demand', 'mb/d'),
	stockBuild: word('stock build', 'what the market puts into tanks', 'mb/d'),
	quickAnswer: word('quick', 'answer within the month', 'mb/d'),
	slowAnswer: word('slow', 'answer still to come', 'mb/d'),
	totalQuick: state('\\sum\\text{quick}', 'quick answers of the four groups', 'mb/d'),
	totalSlow: state('\\sum\\text{slow}', 'slow answers of the four groups', 'mb/d'),
	swing: word('swing', 'slow over quick answers', '')
};

/** Grades, exports, budget. */
const INCOME: Readonly<Record<string, StateSymbol>> = {
	discount: word('discount', 'Brent less the tax price', 'USD/bbl'),
	taxPrice: state('P', 'tax price', 'USD/bbl'),
	baselineTaxPrice: state('P_0', 'tax price of the baseline', 'USD/bbl'),
	price: state('P', 'tax price at which the duty is read', 'USD/bbl'),
	urals: word('Urals', 'Urals', 'USD/bbl'),
	espo: word('ESPO', 'ESPO', 'USD/bbl'),
	productPrice: word('product price', 'price received for products', 'USD/bbl'),
	meanUrals: state('\\overline{\\text{Urals}}', 'mean Urals of the five months before', 'USD/bbl'),
	reviewedCap: word('reviewed cap', 'cap that the review finds', 'USD/bbl', 'cap.rule'),
	standingCap: word('standing cap', 'cap before the review', 'USD/bbl', 'cap.level'),
	priceCap: word('cap', 'price cap', 'USD/bbl'),
	crudePrice: word('crude price', 'price received for crude', 'USD/bbl'),
	crudeExports: word('crude exports', 'Russian crude exports', 'mb/d'),
	exportRevenue: word('export receipts', 'export receipts', 'USD bn/month'),
	directLoss: word('direct loss', 'loss in Venezuela itself', 'USD bn/month'),
	hardCurrencyRevenue: word('hard currency', 'hard-currency income', 'USD bn/month'),
	growth: state('g', 'nominal rouble growth since the start', ''),
	exchangeRate: state('R', 'exchange rate', 'RUB/USD'),
	tonne: state('q', 'price of a tonne', 'USD/t'),
	duty: word('duty', 'export duty at this month’s tax price', 'USD/t'),
	laggedDuty: state(
		'\\text{duty}_{\\text{lagged}}',
		'duty at the mean tax price of the two months before',
		'USD/t'
	),
	coefficient: state('K_c', 'price coefficient', ''),
	met: word('MET', 'extraction tax', 'RUB/t'),
	oil: word('oil', 'extraction tax of the month', 'RUB bn/month'),
	support: word('support', 'support of refineries', 'RUB bn/month'),
	previousOil: state('\\text{oil}_{m-1}', 'extraction tax of the month before', 'RUB bn/month'),
	previousSupport: state('\\text{support}_{m-1}', 'support of the month before', 'RUB bn/month'),
	meanRoublePrice: state('\\overline{P R}', 'mean rouble price of the three months before', 'RUB/bbl'),
	instalment: word('instalment', 'instalment of the profit-based tax', 'RUB bn'),
	paidInstalment: word('instalment', 'the instalment in a month of payment, else 0', 'RUB bn/month'),
	receipts: word('receipts', 'oil and gas receipts of the budget', 'RUB bn/month'),
	cutoff: word('cut-off', 'cut-off price of the year', 'USD/bbl'),
	planRate: state('R_{\\text{plan}}', 'exchange rate of the plan', 'RUB/USD'),
	budgetBase: word('base receipts', 'receipts that the rule counts as permanent', 'RUB bn/month'),
	flow: state('d', 'receipts above the base', 'RUB bn/month'),
	previousFund: state('\\text{fund}_{m-1}', 'wealth fund of the month before', 'RUB bn', 'budget.wealthFund'),
	wealthFund: word('fund', 'wealth fund', 'RUB bn'),
	unfundedGap: word('gap', 'gap that nothing meets', 'RUB bn/month')
};

/** Every symbol that is no lever, by its name in the equations. */
export const STATE_SYMBOLS: Readonly<Record<string, StateSymbol>> = { ...SUPPLY, ...MARKET, ...INCOME };
