import { parameter } from '#models/parameters/registry.ts';
import type { ChoiceSpec } from '#models/parameters/types.ts';
import type { Simulation } from '#models/simulate.ts';
import { HISTORY } from '$lib/charts/history.ts';
import { STATION_CHARTS } from '$lib/charts/stationChart.ts';
import { stationPhrase } from '$lib/charts/stationPhrase.ts';
import { fixed } from '$lib/format/number.ts';
import { yearTicks } from '$lib/plot/calendar.ts';
import type { PlotSpec } from '$lib/plot/plot.ts';
import { axis } from '$lib/plot/ticks.ts';
import type { Step, StepContent, Told } from '../chapter.ts';
import { barrelDollars, isNone, moved, pointsOf, STORY_YEAR, yearIndex, yearOf } from '../words.ts';

type YearChange = ReturnType<typeof yearOf>;

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
				label: 'Russian price'
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

/** What lies between Brent and the Russian price, in the world without a change. */
function discountWords(discount: number): string {
	const size = fixed(Math.abs(discount), 1);
	if (Number(size) === 0) return 'there is no discount here';
	return discount > 0 ? `the discount alone takes $${size}` : `a premium adds $${size}`;
}

/** How much of a change of Brent reaches the Russian price. */
function passedSentence(brent: YearChange, paid: YearChange): string {
	if (isNone(brent.change, brent.baseline))
		return 'Brent stays where it is, so nothing reaches the Russian price.';
	const cents = fixed((100 * paid.change) / brent.change, 0);
	return `Of every dollar ${brent.change < 0 ? 'off' : 'on'} Brent, ${cents} ${cents === '1' ? 'cent reaches' : 'cents reach'} the Russian price.`;
}

function tell(told: Told): StepContent {
	const { simulation } = told;
	const brent = yearOf(simulation, 'brent');
	const paid = yearOf(simulation, 'taxPrice');
	const discount = brent.baseline - paid.baseline;
	return {
		finding: `${stationPhrase(STATION_CHARTS.russia, simulation, yearIndex(simulation))} $${fixed(paid.scenario, 1)} a barrel in ${STORY_YEAR}, ${moved(paid.change, paid.baseline, barrelDollars)}; ${discountWords(discount)}.`,
		sentences: [
			`${passedSentence(brent, paid)} The discount under Brent hardly moves with Brent: it moves with sanctions, ships and with how much China and India ask for the trouble.`,
			'It was about 12 dollars in 2024, doubled when Rosneft and Lukoil were listed in late 2025, and is the largest thing between a Russian barrel and its price. Slide it by one dollar and see what a whole recovery of Venezuela weighs.'
		],
		figure: { kind: 'plot', spec: plot(told) },
		measure: 'Brent and the Russian tax price, dollars a barrel, monthly, nominal',
		note: `Recorded: EIA; Ministry of Economic Development, to February 2026, partly recalled figures. Outlook: ${outlookName(simulation)}.`
	};
}

/** Step five: the price of Russian oil, that of the taxes: under a cap Russia is paid less. */
export const PAID: Step = {
	id: 'paid',
	title: 'The Russian price',
	lever: 'grades.discount',
	station: 'russia',
	tell
};
