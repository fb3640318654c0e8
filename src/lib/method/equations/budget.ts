import type { Constant, Equation } from '../equation.ts';

const duty = (text: string, meaning: string): Constant => ({
	text,
	meaning,
	standing: 'law',
	source: 'tax3425'
});
const met = (text: string, meaning: string): Constant => ({
	text,
	meaning,
	standing: 'law',
	source: 'tax342'
});
const billion: Constant = { text: '1000', meaning: 'million roubles in a billion', standing: 'convention' };

/** Exchange rate and taxes. */
export const TAX_EQUATIONS: readonly Equation[] = [
	{
		id: 'growth',
		stage: 'budget',
		title: 'Nominal growth of rouble sums',
		text: 'growth = (1 + drift) ^ t',
		note: '',
		constants: []
	},
	{
		id: 'exchangeRate',
		stage: 'budget',
		title: 'Exchange rate',
		text: 'exchangeRate = fxRate * growth * min(max(taxPrice / baselineTaxPrice, 0.2), 5) ^ (-oilElasticity)',
		note: 'Roubles a dollar: higher is weaker. Cheaper oil than in the baseline weakens it.',
		constants: [
			{ text: '0.2, 5', meaning: 'range of the ratio to which the rouble answers', standing: 'assumption' }
		]
	},
	{
		id: 'tonne',
		stage: 'budget',
		title: 'Price of a tonne',
		text: 'tonne = 7.3 * price',
		note: 'The tax price is rounded to a billionth of a dollar before the brackets are looked up.',
		constants: [duty('7.3', 'barrels in a tonne')]
	},
	{
		id: 'duty',
		stage: 'budget',
		title: 'Export duty of a tonne, alive inside other taxes',
		text: 'duty = price > 25 ? 29.2 + 0.3 * (tonne - 182.5) : price > 20 ? 12.78 + 0.45 * (tonne - 146) : price > 15 ? 0.35 * (tonne - 109.5) : 0',
		note: 'Abolished as a duty in 2024; the extraction tax and the damper still use it.',
		constants: [
			duty('25, 20, 15', 'brackets, USD/bbl'),
			duty('29.2, 12.78', 'duty at the foot of a bracket, USD/t'),
			duty('0.3, 0.45, 0.35', 'rates within the brackets'),
			duty('182.5, 146, 109.5', 'feet of the brackets, USD/t')
		]
	},
	{
		id: 'coefficient',
		stage: 'budget',
		title: 'Price coefficient of the extraction tax',
		text: 'coefficient = max(0, taxPrice - 15) * exchangeRate / 261',
		note: 'As the tax service publishes it month by month.',
		constants: [met('15', 'price that is free of tax, USD/bbl'), met('261', 'divisor, RUB/bbl')]
	},
	{
		id: 'met',
		stage: 'budget',
		title: 'Extraction tax of a tonne',
		text: 'met = 919 * coefficient + exchangeRate * laggedDuty + metConstant * growth',
		note: 'The duty at the mean tax price of the two months before.',
		constants: [met('919', 'base rate, RUB/t')]
	},
	{
		id: 'oil',
		stage: 'budget',
		title: 'Extraction tax of a month',
		text: 'oil = met * metTonnage * (russiaOutput / production) / 1000',
		note: '',
		constants: [billion]
	},
	{
		id: 'support',
		stage: 'budget',
		title: 'Support of refineries',
		text: 'support = refinerySupportTonnage * exchangeRate * duty / 1000',
		note: 'Damper and reverse excise.',
		constants: [billion]
	},
	{
		id: 'instalment',
		stage: 'budget',
		title: 'Instalment of the profit-based tax',
		text: 'instalment = profitTaxBase / 4 * growth * (meanRoublePrice / (5300 * growth)) ^ profitTaxElasticity',
		note: 'Paid in March, April, July and October, on the three months before.',
		constants: [
			{ text: '4', meaning: 'instalments of a year', standing: 'law', source: 'minfin' },
			{
				text: '5300',
				meaning: 'rouble price of a barrel at which the base holds',
				standing: 'fitted',
				source: 'minfin'
			}
		]
	}
];

/** Receipts, budget rule and fund. */
export const BUDGET_EQUATIONS: readonly Equation[] = [
	{
		id: 'receipts',
		stage: 'budget',
		title: 'Oil and gas receipts',
		text: 'receipts = previousOil - previousSupport + gasAndOther * growth + paidInstalment',
		note: 'Taxes of a month are paid in the next; months before the start repeat month 0.',
		constants: []
	},
	{
		id: 'cutoff',
		stage: 'budget',
		title: 'Cut-off price of a year',
		text: 'cutoff = (cutoffPrice - (min(year, 2030) - 2026)) * 1.02 ^ max(0, year - 2030)',
		note: 'One dollar less each year to 2030, then two per cent more.',
		constants: [
			{
				text: '2026, 2030',
				meaning: 'first and last year of the steps',
				standing: 'law',
				source: 'budget25'
			},
			{ text: '1.02', meaning: 'indexation after 2030', standing: 'law', source: 'budget25b' }
		]
	},
	{
		id: 'planRate',
		stage: 'budget',
		title: 'Exchange rate of the plan',
		text: 'planRate = planExchangeRate * growth',
		note: 'The base of the rule is the receipts above with the cut-off price as tax price, this rate, and normal output.',
		constants: []
	},
	{
		id: 'flow',
		stage: 'budget',
		title: 'What goes into the fund',
		text: 'flow = receipts - budgetBase',
		note: 'Negative where the fund is drawn on.',
		constants: []
	},
	{
		id: 'wealthFund',
		stage: 'budget',
		title: 'Wealth fund after the month',
		text: 'wealthFund = max(0, previousFund + flow)',
		note: 'A surplus refills it, repays no earlier gap and earns no return.',
		constants: []
	},
	{
		id: 'unfundedGap',
		stage: 'budget',
		title: 'What the fund can no longer meet',
		text: 'unfundedGap = max(0, -(previousFund + flow))',
		note: 'Of this month alone.',
		constants: []
	}
];
