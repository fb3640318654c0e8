import type { Equation, MethodStage } from './equation.ts';
import { BUDGET_EQUATIONS, TAX_EQUATIONS } from './equations/budget.ts';
import { EXPORT_EQUATIONS, GRADE_EQUATIONS } from './equations/grades.ts';
import { MARKET_EQUATIONS } from './equations/market.ts';
import { MARKET_RESULT_EQUATIONS } from './equations/marketResult.ts';
import { OUTLOOK_EQUATIONS, TIME_EQUATIONS } from './equations/time.ts';
import { VENEZUELA_EQUATIONS } from './equations/venezuela.ts';

/** A chapter of the method page. */
export interface Chapter {
	readonly stage: MethodStage;
	readonly title: string;
	/** What the stage does, in one sentence. */
	readonly sentence: string;
}

/** Chapters in the order of the chain; their place is the first digit of an equation's number. */
export const CHAPTERS: readonly Chapter[] = [
	{
		stage: 'time',
		title: 'Time',
		sentence: 'The model counts 120 months and lets slow things move a fixed share of their gap each month.'
	},
	{
		stage: 'outlook',
		title: 'The world before any change',
		sentence: 'A published outlook gives Brent and demand; the model computes only departures from it.'
	},
	{
		stage: 'venezuela',
		title: 'Venezuela pumps',
		sentence: 'A plan climbs in an S-curve; part of it is delivered, no faster than any oil country could.'
	},
	{
		stage: 'market',
		title: 'The world market clears',
		sentence:
			'One price balances extra barrels with what users, shale, other producers, stocks and OPEC+ do about them.'
	},
	{
		stage: 'grades',
		title: 'Russian oil is priced',
		sentence:
			'Russian crude sells below Brent by a discount that sanctions set, and under a cap where one is enforced; the taxes do not know of the cap.'
	},
	{
		stage: 'exports',
		title: 'Russia’s exports earn',
		sentence: 'Volume times price, for crude and for products.'
	},
	{
		stage: 'currency',
		title: 'Hard currency arrives',
		sentence:
			'A share of the receipts, by one of three definitions, less what Russia loses in Venezuela itself.'
	},
	{
		stage: 'budget',
		title: 'The budget collects',
		sentence:
			'The extraction tax, the profit-based tax and the support of refineries; then the budget rule and its fund.'
	}
];

/** Every equation of the model, in the order of the chain. */
export const EQUATIONS: readonly Equation[] = [
	...TIME_EQUATIONS,
	...OUTLOOK_EQUATIONS,
	...VENEZUELA_EQUATIONS,
	...MARKET_EQUATIONS,
	...MARKET_RESULT_EQUATIONS,
	...GRADE_EQUATIONS,
	...EXPORT_EQUATIONS,
	...TAX_EQUATIONS,
	...BUDGET_EQUATIONS
];

/**
 * Number of an equation as printed: chapter and place in it.
 *
 * @example equationNumber('speed'); // => '1.2'
 */
export function equationNumber(id: string): string {
	const equation = EQUATIONS.find((one) => one.id === id);
	if (!equation) throw new Error(`equation requires an id of EQUATIONS, got ${id}`);
	const chapter = CHAPTERS.findIndex(({ stage }) => stage === equation.stage) + 1;
	const place = EQUATIONS.filter(({ stage }) => stage === equation.stage).indexOf(equation) + 1;
	return `${chapter}.${place}`;
}
