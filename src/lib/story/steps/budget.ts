import { hasShock } from '#models/market/shock.ts';
import { proportion } from '#models/explain/proportion.ts';
import { roubles } from '$lib/format/money.ts';
import { fixed } from '$lib/format/number.ts';
import { yearTicks } from '$lib/plot/calendar.ts';
import type { PlotSpec } from '$lib/plot/plot.ts';
import { axis } from '$lib/plot/ticks.ts';
import { YEARS, yearly } from '#models/summary.ts';
import type { Simulation } from '#models/simulate.ts';
import type { SeriesName } from '#models/series.ts';
import { unansweredMonths } from '#models/unansweredMonths.ts';
import type { Step, StepContent, Told } from '../chapter.ts';
import { causeWords } from '../cause.ts';
import { isNone, moved, ofLevel, STORY_YEAR, yearIndex, yearOf } from '../words.ts';

/** Yearly receipts of a world in trillions, at the middle of each year. */
function receipts(
	{ startYear, ...simulation }: Simulation,
	world: 'baseline' | 'scenario',
	name: SeriesName
) {
	return yearly(simulation[world][name], name).map(
		(value, year) => [startYear + year + 0.5, value / 1000] as const
	);
}

function plot({ simulation }: Told): PlotSpec {
	const { startYear } = simulation;
	const scenario = receipts(simulation, 'scenario', 'oilGasBudgetRevenue');
	const base = receipts(simulation, 'scenario', 'budgetBase');
	const baseline = receipts(simulation, 'baseline', 'oilGasBudgetRevenue');
	const highest = Math.max(...[...scenario, ...base, ...baseline].map(([, value]) => value));
	const x = [startYear, startYear + YEARS] as const;
	const y = axis(0, highest, (value) => fixed(value, 0), 'trn roubles a year');
	return {
		x,
		y: y.span,
		xTicks: yearTicks(x, 2),
		yTicks: y.ticks,
		lines: [
			{ points: base, colour: 'quiet', kind: 'thin', label: 'Rule’s base' },
			{ points: baseline, colour: 'base', kind: 'dashed', label: 'Baseline' },
			{ points: scenario, colour: 'ru', kind: 'solid', label: 'Receipts' }
		],
		dots: [],
		notes: [],
		rule: null
	};
}

/** First month in which the liquid part of the wealth fund is empty; null where it lasts the ten years. */
function emptyFrom(simulation: Simulation, world: 'baseline' | 'scenario'): number | null {
	const month = simulation[world].wealthFund.findIndex((fund) => fund <= 0);
	return month < 0 ? null : month;
}

/** What happens to the fund, in one sentence. */
function fundSentence({ simulation }: Told): string {
	if (unansweredMonths('wealthFund', simulation).length > 0)
		return 'How long the wealth fund lasts has no answer: in some month no price clears the market, and it carries that on.';
	const [before, after] = [emptyFrom(simulation, 'baseline'), emptyFrom(simulation, 'scenario')];
	const cause = causeWords(simulation);
	const it = hasShock(simulation.assumptions.shock) ? 'them' : 'it';
	if (before === null && after === null)
		return 'The liquid part of the wealth fund outlasts the ten years either way.';
	if (after === null)
		return `The wealth fund runs dry without ${cause} and outlasts the ten years with ${it}.`;
	if (before === null) return `The wealth fund runs dry with ${cause} and not without.`;
	const months = Math.abs(before - after);
	if (months === 0) return `The wealth fund runs dry in the same month with ${cause} and without.`;
	const how = `${months} ${months === 1 ? 'month' : 'months'} ${before > after ? 'sooner' : 'later'}`;
	return `The wealth fund runs dry without ${cause} too; with ${it}, ${how}.`;
}

/** What the rouble does to the receipts, by the way in which it moves and they do. */
function roubleSentence(simulation: Simulation, receipts: number): string {
	const { change, baseline } = yearOf(simulation, 'exchangeRate');
	if (isNone(change, baseline)) return 'The rouble stays where it is here.';
	if (change > 0) {
		const what = receipts < 0 ? 'gives some of it back' : 'adds to it';
		return `A weaker rouble ${what}: the same dollar buys more roubles.`;
	}
	const what = receipts > 0 ? 'takes some of it away' : 'takes some more';
	return `A stronger rouble ${what}: the same dollar buys fewer roubles.`;
}

/** The year's hard currency as days of military spending; empty where it is less than a day, or has no answer. */
function spendingSentence(days: number): string {
	if (Number.isNaN(days)) return '';
	const count = fixed(Math.abs(days), 0);
	if (count === '0') return '';
	const what = days < 0 ? 'goes missing' : 'comes on top';
	return `The hard currency that ${what} in ${STORY_YEAR} equals about ${count} ${count === '1' ? 'day' : 'days'} of military spending. `;
}

function tell(told: Told): StepContent {
	const { simulation } = told;
	const { baseline, change } = yearOf(simulation, 'oilGasBudgetRevenue');
	const { militaryDays } = proportion(simulation, yearIndex(simulation));
	return {
		finding: `The budget’s oil and gas receipts are ${moved(change, baseline, (size) => roubles(size))} in ${STORY_YEAR}${ofLevel(change, baseline, roubles(baseline))}.`,
		sentences: [
			`The state takes its part by the extraction tax, which moves with the price in roubles, and by a tax on profits. ${roubleSentence(simulation, change)}`,
			`${spendingSentence(militaryDays)}${fundSentence(told)}`
		],
		figure: { kind: 'plot', spec: plot(told) },
		measure:
			'Oil and gas receipts of the federal budget, trillion roubles a year, nominal, beside what the budget rule counts on',
		note: 'Six constants of the taxes were fitted on 2024 to February 2026; the evidence page shows how well.'
	};
}

/** Step six: what reaches the budget. */
export const BUDGET: Step = {
	id: 'budget',
	title: 'What reaches the budget',
	lever: 'fx.oilElasticity',
	station: 'budget',
	tell
};
