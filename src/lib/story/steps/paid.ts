import { parameter } from '#models/parameters/registry.ts';
import type { ChoiceSpec } from '#models/parameters/types.ts';
import type { Simulation } from '#models/simulate.ts';
import { HISTORY } from '$lib/charts/history.ts';
import { fixed } from '$lib/format/number.ts';
import { yearTicks } from '$lib/plot/calendar.ts';
import type { PlotSpec } from '$lib/plot/plot.ts';
import { axis } from '$lib/plot/ticks.ts';
import type { Step, StepContent, Told } from '../chapter.ts';
import { barrelDollars, moved, pointsOf, STORY_YEAR, yearOf } from '../words.ts';

/** First year of the picture. */
const FROM = 2022;

const recorded = (history: { readonly x: readonly number[]; readonly y: readonly number[] }) =>
	history.x.map((x, index) => [x, history.y[index]] as const).filter(([x]) => x >= FROM);

function plot({ simulation }: Told): PlotSpec {
	const x = [FROM, simulation.startYear + 10] as const;
	const highest = Math.max(
		...recorded(HISTORY.price).map(([, price]) => price),
		...simulation.baseline.brent
	);
	const y = axis(0, highest, (value) => `$${fixed(value, 0)}`, 'a barrel');
	return {
		x,
		y: y.span,
		xTicks: yearTicks(x, 3),
		yTicks: y.ticks,
		lines: [
			{ points: recorded(HISTORY.price), colour: 'br', kind: 'thin' },
			{ points: recorded(HISTORY.russia), colour: 'ru', kind: 'thin' },
			{ points: pointsOf(simulation, 'scenario', 'brent'), colour: 'br', kind: 'solid', label: 'Brent' },
			{
				points: pointsOf(simulation, 'baseline', 'taxPrice'),
				colour: 'base',
				kind: 'dashed',
				label: 'Baseline'
			},
			{
				points: pointsOf(simulation, 'scenario', 'taxPrice'),
				colour: 'ru',
				kind: 'solid',
				label: 'Russia is paid'
			}
		],
		dots: [],
		notes: [],
		rule: { x: simulation.startYear, label: 'Projection starts' }
	};
}

/** The outlook that the run stands on, as its lever has it. */
function outlookName({ assumptions }: Simulation): string {
	const { vintage } = assumptions.outlook;
	const { options } = parameter('outlook.vintage') as ChoiceSpec;
	return options.find(({ value }) => value === vintage)?.label ?? vintage;
}

function tell(told: Told): StepContent {
	const { simulation } = told;
	const brent = yearOf(simulation, 'brent');
	const paid = yearOf(simulation, 'taxPrice');
	const discount = brent.baseline - paid.baseline;
	const passed = brent.change === 0 ? 0 : paid.change / brent.change;
	return {
		finding: `Russia is paid $${fixed(paid.scenario, 1)} a barrel in ${STORY_YEAR}, ${moved(paid.change, paid.baseline, barrelDollars)}; the discount alone takes $${fixed(discount, 1)}.`,
		sentences: [
			`Of every dollar off Brent, ${fixed(100 * passed, 0)} cents reach the Russian price. The discount under Brent hardly moves with Brent: it moves with sanctions, ships and with how much China and India ask for the trouble.`,
			'It was about 12 dollars in 2024, doubled when Rosneft and Lukoil were listed in late 2025, and is the largest thing between a Russian barrel and its price. Slide it by one dollar and see what a whole recovery of Venezuela weighs.'
		],
		figure: { kind: 'plot', spec: plot(told) },
		measure: 'Brent and the Russian tax price, dollars a barrel, monthly, nominal',
		note: `Recorded: EIA; Ministry of Economic Development, to February 2026, partly recalled figures. Outlook: ${outlookName(simulation)}.`
	};
}

/** Step five: what Russia is paid. */
export const PAID: Step = {
	id: 'paid',
	title: 'What Russia is paid',
	lever: 'grades.discount',
	station: 'russia',
	tell
};
