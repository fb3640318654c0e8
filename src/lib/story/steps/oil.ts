import { VENEZUELA_OFFICIAL } from '#models/data/venezuelaOutput.ts';
import type { Assumptions } from '#models/parameters/registry.ts';
import { MONTHS_PER_YEAR } from '#models/units.ts';
import { HISTORY } from '$lib/charts/history.ts';
import { percent, percentSignificant } from '$lib/format/money.ts';
import { fixed, significant, NO_BREAK } from '$lib/format/number.ts';
import { TOLD } from '$lib/format/told.ts';
import { yearTicks } from '$lib/plot/calendar.ts';
import { axis } from '$lib/plot/ticks.ts';
import type { PlotSpec } from '$lib/plot/plot.ts';
import type { Step, StepContent, Told } from '../chapter.ts';
import { moved, pointsOf, STORY_YEAR, yearOf } from '../words.ts';

type Venezuela = Assumptions['venezuela'];

const output = (size: number) => `${significant(size, 2)}${NO_BREAK}mb/d`;

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Highest mean of a calendar year on record, with its year. */
function bestYear() {
	const { from, values } = VENEZUELA_OFFICIAL;
	const first = Number(from.slice(0, 4));
	const means = Array.from({ length: Math.floor(values.length / MONTHS_PER_YEAR) }, (_, index) => ({
		year: first + index,
		mean: meanOf(values.slice(MONTHS_PER_YEAR * index, MONTHS_PER_YEAR * (index + 1)))
	}));
	return means.reduce((best, one) => (one.mean > best.mean ? one : best));
}

function plot({ simulation }: Told): PlotSpec {
	const recorded = HISTORY.output.x.map((x, index) => [x, HISTORY.output.y[index]] as const);
	const x = [2002, simulation.startYear + 10] as const;
	const y = axis(0, 4, (value) => fixed(value, 0), 'mb/d');
	return {
		x,
		y: y.span,
		xTicks: yearTicks(x, 5),
		yTicks: y.ticks,
		lines: [
			{ points: recorded, colour: 've', kind: 'thin' },
			{
				points: pointsOf(simulation, 'baseline', 'venezuelaOutput'),
				colour: 'base',
				kind: 'dashed',
				label: 'No recovery'
			},
			{
				points: pointsOf(simulation, 'scenario', 'venezuelaOutput'),
				colour: 've',
				kind: 'solid',
				label: 'Your path'
			}
		],
		dots: [],
		notes: [
			{ x: 2003.2, y: 0.6, text: 'Strike', side: 'right' },
			{ x: 2020.4, y: 0.2, text: 'Sanctions, decay', side: 'left' }
		],
		rule: { x: simulation.startYear, label: 'Projection starts' }
	};
}

/** Output beside what it would be otherwise: "0.37 mb/d more than without a recovery". */
function againstNone(change: number, level: number): string {
	if (Math.abs(change) < TOLD.output) return 'as much as without a recovery';
	const less = `${moved(change, level, output, ['less', 'more'])} than without`;
	return change < 0 ? `${less} the change` : `${less} a recovery`;
}

/** What is planned, and how much of it comes. */
function planSentence({ path, target, delivery, initialOutput }: Venezuela, change: number): string {
	const plan = path === null ? `The target here is ${output(target)}` : 'The path here is one of given years';
	if (path === null && target === initialOutput) return `${plan}, as much as today.`;
	if (path !== null && change < -TOLD.output) return `${plan}, and it falls.`;
	if (delivery <= 0) return `${plan}, and nothing of it comes: output stays where it is.`;
	if (path === null && target < initialOutput) {
		const share = delivery < 1 ? `${percent(delivery)} of that fall comes` : 'all of that fall comes';
		return `${plan}, less than the ${output(initialOutput)} of today; ${share}.`;
	}
	const record = 'What was forecast in 2019 for 2025 came in two fifths short.';
	if (delivery >= 1) return `${plan}, and all that is planned arrives. ${record}`;
	return `${plan}; ${percent(delivery)} of what is planned arrives, because plans for oil fields arrive late and short. ${record}`;
}

/** Output and its change beside the best year on record. */
function bestSentence(scenario: number, baseline: number): string {
	const best = bestYear();
	const change = scenario - baseline;
	const beside = `In ${best.year}, its best year on this record, the country pumped ${output(best.mean)}. Output in ${STORY_YEAR} is ${percent(scenario / best.mean)} of that`;
	if (Math.abs(change) < TOLD.output) return `${beside}, and none of it has come back.`;
	const share = percentSignificant(Math.abs(change) / best.mean);
	return `${beside}; what ${change < 0 ? 'is lost' : 'comes back'} is ${share} of it.`;
}

function tell(told: Told): StepContent {
	const { simulation } = told;
	const { scenario, baseline, change } = yearOf(simulation, 'venezuelaOutput');
	return {
		finding: `Venezuela pumps ${output(scenario)} in ${STORY_YEAR}, ${againstNone(change, baseline)}.`,
		sentences: [planSentence(simulation.assumptions.venezuela, change), bestSentence(scenario, baseline)],
		figure: { kind: 'plot', spec: plot(told) },
		measure: 'Venezuelan crude output, million barrels a day, monthly',
		note: `Recorded: JODI and OPEC, official figures. ${VENEZUELA_OFFICIAL.caution}`
	};
}

/** Step two: how much oil. */
export const OIL: Step = {
	id: 'oil',
	title: 'How much oil',
	lever: 'venezuela.target',
	station: 'output',
	tell
};
