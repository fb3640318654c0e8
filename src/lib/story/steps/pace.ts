import { MONTHS_PER_YEAR } from '#models/units.ts';
import { PRECEDENTS } from '#models/data/precedents.ts';
import { yearFigure } from '#models/summary.ts';
import { fastestYear } from '#models/venezuela/fastestYear.ts';
import { fixed, NO_BREAK } from '$lib/format/number.ts';
import { TOLD } from '$lib/format/told.ts';
import type { Bar, Step, StepContent, Told } from '../chapter.ts';
import { billionDollars, isNone, STORY_YEAR, yearIndex } from '../words.ts';

const added = (growth: number) => `+${fixed(growth, 2)}`;

/** Capital of the years up to the story's, in a world. [USD bn] */
function capitalUntil({ simulation }: Told, world: 'baseline' | 'scenario'): number {
	let sum = 0;
	for (let year = 0; year <= yearIndex(simulation); year++)
		sum += yearFigure(simulation[world].capital, 'capital', year);
	return sum;
}

/** What the fastest year is, beside the records. */
function findingOf(growth: number, faster: number): string {
	if (growth < TOLD.output) return 'Your path never grows: nothing has to be built for it.';
	const fastest = `At its fastest your path adds ${fixed(growth, 2)}${NO_BREAK}mb/d in twelve months`;
	if (faster === 0) return `${fastest}, faster than every record beside it.`;
	if (faster === PRECEDENTS.length) return `${fastest}, slower than every record beside it.`;
	return `${fastest}, slower than ${faster} of the ${PRECEDENTS.length} records beside it.`;
}

/** Capital to the end of the story's year, and what it is for. */
function capitalSentence(told: Told): string {
	const capital = capitalUntil(told, 'scenario');
	const toGrow = capital - capitalUntil(told, 'baseline');
	const takes = `It takes ${billionDollars(capital)} of capital to the end of ${STORY_YEAR}`;
	if (toGrow < 0 || isNone(toGrow, capital)) return `${takes}, all of it to keep the old fields running.`;
	return `${takes}, ${billionDollars(toGrow)} of it to grow; the rest only keeps the old fields running. Workovers of old wells come first and cheap; new wells and upgraders in the Orinoco belt come late and dear.`;
}

function tell(told: Told): StepContent {
	const { scenario, assumptions, startYear } = told.simulation;
	const { growth, untilMonth } = fastestYear(scenario.venezuelaOutput, assumptions.venezuela.initialOutput);
	const faster = PRECEDENTS.filter((precedent) => precedent.growth > growth).length;
	const bars: Bar[] = PRECEDENTS.map(({ country, years, growth: record }) => ({
		name: `${country}, ${years}`,
		value: record,
		words: added(record),
		colour: 'br',
		filled: false
	}));
	const own: Bar = {
		name:
			growth >= TOLD.output
				? `Your path, to ${startYear + Math.floor(untilMonth / MONTHS_PER_YEAR)}`
				: 'Your path',
		value: growth,
		words: growth >= TOLD.output ? added(growth) : 'none',
		colour: 've',
		filled: true
	};
	return {
		finding: findingOf(growth, faster),
		sentences: [
			capitalSentence(told),
			'Records of growth are mostly returns of wells that stood ready. Venezuela’s do not.'
		],
		figure: { kind: 'bars', bars: [...bars, own].sort((one, other) => one.value - other.value) },
		measure: 'Rise of output in a year, million barrels a day',
		note: 'Records from JODI and Our World in Data; capital from costs that Rystad and Chevron name.'
	};
}

/** Step three: how fast, and with what money. */
export const PACE: Step = {
	id: 'pace',
	title: 'How fast',
	lever: 'venezuela.yearsToTarget',
	station: 'output',
	tell
};
