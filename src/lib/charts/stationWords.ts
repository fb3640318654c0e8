import type { View } from '#models/scenarios/state.ts';
import type { Simulation } from '#models/simulate.ts';
import type { Market } from '#models/unansweredMonths.ts';
import { countedAs, lessArms } from '../format/hardCurrency.ts';
import { MINUS } from '../format/number.ts';
import { capital, higherOrLower, moreOrLess } from '../format/words.ts';
import { isElsewhere } from '../state/isElsewhere.ts';
import { noAnswer } from '../state/noAnswer.ts';
import { chartTimes, yearValue } from './chartValues.ts';
import type { StationChart } from './stationChart.ts';
import { stationPhrase } from './stationPhrase.ts';
import { TOLD_AT } from './toldAt.ts';
import { unanswered } from './unanswered.ts';

/** Words for a change and its direction: '$2.5 lower', '$7.2bn less', 'unchanged'. */
export function changeWords(chart: StationChart, change: number, tiny: number): string {
	if (Math.abs(change) < tiny) return 'unchanged';
	const size = chart.writeChange(Math.abs(change)).replace(/^\+/, '').replace(MINUS, '');
	return `${size} ${chart.id === 'price' ? higherOrLower(change) : moreOrLess(change)}`;
}

/** Before and behind the number of a title. */
const TITLE_WORDS = {
	output: { phrase: 'Venezuela pumps', unit: ' mb/d' },
	price: { phrase: 'Brent trades at', unit: '' },
	budget: { phrase: 'The Russian budget collects', unit: ' trn roubles from oil and gas' }
} as const;

/** The same of the income: what counts, where that is not the word's own sense; arms are no oil. */
const incomeWords = (simulation: Simulation, index: number) => ({
	phrase: `Russian oil${lessArms(simulation, index)} earns`,
	unit: ` of hard currency${countedAs(simulation.assumptions)}`
});

function titleWords(chart: StationChart, simulation: Simulation, index: number) {
	if (chart.id === 'income') return incomeWords(simulation, index);
	if (chart.id === 'russia') return { phrase: stationPhrase(chart, simulation, index), unit: ' a barrel' };
	return TITLE_WORDS[chart.id];
}

/** What a scenario is compared with: a picture stands alone, so its title names the change. */
function comparedWith({ id }: StationChart, simulation: Simulation): string {
	if (id === 'price') return 'in the outlook';
	return id === 'output' || isElsewhere(simulation)
		? 'without the change'
		: 'without the change in Venezuela';
}

/** Title of a station's chart: what happened in the chosen year, with the number. */
export function stationTitle(chart: StationChart, simulation: Simulation, view: View): string {
	const { baseline, scenario, startYear } = simulation;
	const none = noAnswer(simulation, view.year, chart.series);
	if (none !== null) return capital(none);
	const index = view.year - startYear;
	const before = yearValue(chart, baseline[chart.series], index);
	const after = yearValue(chart, scenario[chart.series], index);
	const { phrase, unit } = titleWords(chart, simulation, index);
	const change = changeWords(chart, after - before, TOLD_AT[chart.id]);
	const compared = comparedWith(chart, simulation);
	const level = `${phrase} ${chart.write(after)}${unit} in ${view.year}`;
	return change === 'unchanged' ? `${level}, as ${compared}` : `${level}, ${change} than ${compared}`;
}

/** What there is to say of the draws: none are to come, they are on their way, they are there and agree or differ. */
export type Draws = 'none' | 'awaited' | 'agreed' | 'spread';

/**
 * How the bands are to be read, in frequencies, and what no draw contains. What is awaited is explained as it will stand, so
 * that nothing beneath it moves.
 *
 * @param draws whether there are any, and whether they differ
 * @param choice what the scenario chooses of its draws, as a sentence; empty where they are as published
 * @param gaps which draws have no answer, as a sentence; empty where all have one
 */
function bandCaption(band: View['band'], draws: Draws, choice: string, gaps: string): string {
	const leftOut =
		`${[gaps, choice].filter(Boolean).join(' ')} No draw contains a war, a new sanction or a broken deal.`.trim();
	if (band === 'line' || draws === 'none')
		return 'The line is your assumptions as set. No uncertainty is drawn.';
	if (draws === 'awaited')
		return `The draws are being computed. ${bandCaption(band, 'spread', choice, gaps)}`;
	if (band === 'paths')
		return `Twenty of the draws, each a whole future. The strong line is your assumptions as set. ${leftOut}`;
	if (draws === 'agreed') return `All draws agree here: nothing that they move changes this line. ${leftOut}`;
	return (
		'In 50 of 100 draws the value stays inside the darkest band, in 80 inside the middle one, in 90 inside the palest. ' +
		`The line is your assumptions as set, so it need not run through the middle. ${leftOut}`
	);
}

/**
 * What stands beneath a station's chart: how the bands are to be read, and where nothing is drawn because no price clears.
 *
 * @param draws whether there are any, and whether they differ
 * @param choice what the scenario chooses of its draws, as a sentence; empty where they are as published
 * @param gaps which draws have no answer, as a sentence; empty where all have one
 */
export function stationCaption(
	chart: StationChart,
	simulation: Market,
	band: View['band'],
	draws: Draws,
	choice = '',
	gaps = ''
): string {
	const none = unanswered(chart, simulation).size;
	if (none === 0) return bandCaption(band, draws, choice, gaps);
	if (none === chartTimes(chart, 0).length)
		return `No price clears the market in any ${chart.steps}: there is no answer to draw.`;
	return `Where no price clears the market there is no answer, and nothing is drawn. ${bandCaption(band, draws, choice, gaps)}`;
}

/** What a reader must know about a station's record. */
export const CAUTIONS: Readonly<Record<StationChart['id'], string>> = {
	output: 'Recorded output is what the government reports; other measures stand lower.',
	price: 'Recorded Brent is the monthly mean of the spot price; the last two months are from a single copy.',
	russia: 'Many recorded prices before December 2024 are recalled, not read.',
	income: 'Dots are receipts of all currencies in the months in which they were read, at an annual rate.',
	budget:
		'Recorded receipts are those of the quarters of which every month was read; some months of 2024 are recalled.'
};
