import { VENEZUELA_OFFICIAL } from '#models/data/venezuelaOutput.ts';
import { HISTORY } from '$lib/charts/history.ts';
import { percent } from '$lib/format/money.ts';
import { fixed, significant } from '$lib/format/number.ts';
import { yearTicks } from '$lib/plot/calendar.ts';
import { axis } from '$lib/plot/ticks.ts';
import type { PlotSpec } from '$lib/plot/plot.ts';
import type { Step, StepContent, Told } from '../chapter.ts';
import { moved, pointsOf, STORY_YEAR, yearOf } from '../words.ts';

const output = (size: number) => `${significant(size, 2)} mb/d`;

/** Highest mean of a calendar year on record, with its year. */
function bestYear() {
	const { from, values } = VENEZUELA_OFFICIAL;
	const first = Number(from.slice(0, 4));
	const means = Array.from({ length: Math.floor(values.length / 12) }, (_, index) => ({
		year: first + index,
		mean: values.slice(12 * index, 12 * index + 12).reduce((sum, value) => sum + value, 0) / 12
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

function tell(told: Told): StepContent {
	const { simulation } = told;
	const { venezuela } = simulation.assumptions;
	const { scenario, baseline, change } = yearOf(simulation, 'venezuelaOutput');
	const best = bestYear();
	return {
		finding: `Venezuela pumps ${output(scenario)} in ${STORY_YEAR}, ${moved(change, baseline, output, ['less', 'more'])} than without a recovery.`,
		sentences: [
			`${venezuela.path === null ? `The target here is ${output(venezuela.target)}` : 'The path here is one of given years'}; ${percent(venezuela.delivery)} of what is planned arrives, because plans for oil fields arrive late and short. What was forecast in 2019 for 2025 came in two fifths short.`,
			`In ${best.year}, its best year on this record, the country pumped ${output(best.mean)}. What comes back in ${STORY_YEAR} is ${percent(scenario / best.mean)} of that.`
		],
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
