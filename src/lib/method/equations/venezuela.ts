import type { Equation } from '../equation.ts';

/** From assumptions to barrels and the capital that they need. */
export const VENEZUELA_EQUATIONS: readonly Equation[] = [
	{
		id: 'base',
		stage: 'venezuela',
		title: 'Output without the change',
		text: 'base = initialOutput * (1 - counterfactualDecline) ^ t',
		note: 'Every outlook is taken to contain this path: no recovery.',
		constants: []
	},
	{
		id: 'mid',
		stage: 'venezuela',
		title: 'Middle of the climb',
		text: 'mid = yearsToTarget / 2',
		note: '',
		constants: []
	},
	{
		id: 'width',
		stage: 'venezuela',
		title: 'Width of the climb',
		text: 'width = mid / log(19)',
		note: '',
		constants: [
			{
				text: '19',
				meaning: 'odds that put 5 % of the climb before the start and 95 % before the end',
				standing: 'assumption'
			}
		]
	},
	{
		id: 'logistic',
		stage: 'venezuela',
		title: 'S-curve',
		text: 'logistic = 1 / (1 + exp(-(tau - mid) / width))',
		note: 'Read at the years since the delay has passed.',
		constants: []
	},
	{
		id: 'climbed',
		stage: 'venezuela',
		title: 'Share of the expansion that is done',
		text: 'climbed = (logistic - 1 / 20) / (1 - 1 / 20)',
		note: 'The curve starts at one twentieth; taking that off makes the climb start at nothing.',
		constants: [{ text: '20', meaning: 'the S-curve at the start is one in 1 + 19', standing: 'assumption' }]
	},
	{
		id: 'plan',
		stage: 'venezuela',
		title: 'Output as planned',
		text: 'plan = initialOutput + quickWin * (1 - exp(-tau / quickWinYears)) + (target - initialOutput - quickWin) * climbed',
		note: 'Quick workovers first, then the expansion.',
		constants: []
	},
	{
		id: 'venezuelaOutput',
		stage: 'venezuela',
		title: 'Output as delivered',
		text: 'venezuelaOutput = max(0, min(base + delivery * (plan - base), max(base, previousOutput + maxGrowth / 12)))',
		note: 'Until the delay has passed, output is the base. No month adds more than a twelfth of the fastest year.',
		constants: [{ text: '12', meaning: 'months of a year', standing: 'convention' }]
	},
	{
		id: 'pathOutput',
		stage: 'venezuela',
		title: 'Output along points that somebody states',
		text: 'pathOutput = max(0, base + delivery * (points - base))',
		note: 'In place of the plan where a path of points is given; quick workovers, target, years and fastest growth are then not read.',
		constants: [],
		idle: 'No points are set by default.'
	},
	{
		id: 'extra',
		stage: 'venezuela',
		title: 'Barrels that the world did not expect',
		text: 'extra = venezuelaOutput - base',
		note: '',
		constants: []
	},
	{
		id: 'repaired',
		stage: 'venezuela',
		title: 'Part of a month’s rise that workovers bring',
		text: 'repaired = max(0, min(venezuelaOutput, initialOutput + quickWin) - previousOutput)',
		note: '',
		constants: []
	},
	{
		id: 'built',
		stage: 'venezuela',
		title: 'Part of it that new wells and upgraders bring',
		text: 'built = max(0, venezuelaOutput - previousOutput) - repaired',
		note: '',
		constants: []
	},
	{
		id: 'capital',
		stage: 'venezuela',
		title: 'Capital, at a yearly rate',
		text: 'capital = holdCapex + 12 * (repaired * quickWinCapex + built * expansionCapex)',
		note: 'One mb/d at 1,000 dollars per barrel a day is one billion dollars. The baseline spends the upkeep alone.',
		constants: [{ text: '12', meaning: 'months of a year', standing: 'convention' }]
	}
];
