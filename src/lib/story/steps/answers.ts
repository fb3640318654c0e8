import { fixed, significant } from '$lib/format/number.ts';
import type { Bar, Step, StepContent, Told } from '../chapter.ts';
import { barrelDollars, moved, ofLevel, STORY_YEAR, yearOf } from '../words.ts';

/** Change of output below which nothing is new. [mb/d] assumption: what two figures show */
const FEW = 0.005;

/** Where the year's extra barrels go: rows that add up to them. [mb/d] */
export function whereTheyGo({
	simulation
}: Told): readonly { readonly name: string; readonly barrels: number }[] {
	const change = (name: 'demand' | 'tightOil' | 'otherSupply' | 'russiaOutput' | 'opecCut' | 'stockBuild') =>
		yearOf(simulation, name).change;
	const cut = change('opecCut');
	const russianPart = simulation.assumptions.opec.russiaShare * Math.max(0, cut);
	return [
		{ name: 'Used, because oil is cheaper', barrels: change('demand') },
		{ name: 'OPEC+ makes room', barrels: cut },
		{ name: 'Shale drills less', barrels: -change('tightOil') },
		{ name: 'Other producers pump less', barrels: -change('otherSupply') },
		{ name: 'Russian fields pump less', barrels: -(change('russiaOutput') + russianPart) },
		{ name: 'Into tanks', barrels: change('stockBuild') }
	];
}

/** Whom the year's barrels push out, or who fills a gap. */
function displacement(extra: number, used: number): string {
	if (Math.abs(extra) < FEW) return 'Nothing is new, so nobody has to make room.';
	const share = fixed(100 * (1 - used / extra), 0);
	const size = significant(Math.abs(extra), 2);
	if (extra < 0) return `Of the ${size} mb/d that go missing, others fill about ${share} in 100 barrels.`;
	return `Of the ${size} mb/d that are new, about ${share} in 100 barrels push out somebody else’s: OPEC+ makes room, shale rigs stop, other fields are not drilled. Only what is left finds a user, and users need a lower price to take it.`;
}

function tell(told: Told): StepContent {
	const { simulation } = told;
	const extra = yearOf(simulation, 'venezuelaOutput').change;
	const brent = yearOf(simulation, 'brent');
	const rows = whereTheyGo(told);
	const bars = rows.map(({ name, barrels }): Bar => ({
		name,
		value: barrels,
		words: `${fixed(barrels, 3)}`,
		colour: name.startsWith('Russian') ? 'ru' : 'br',
		filled: true
	}));
	return {
		finding: `Brent is ${moved(brent.change, brent.baseline, barrelDollars)} in ${STORY_YEAR}${ofLevel(brent.change, brent.baseline, `$${fixed(brent.baseline, 0)}`)}.`,
		sentences: [
			displacement(extra, rows[0].barrels),
			'At once hardly anybody can answer, so a sudden barrel moves the price a lot. Barrels that come over years meet a world that has had time.'
		],
		figure: { kind: 'bars', bars },
		measure: `Where the extra barrels go in ${STORY_YEAR}, million barrels a day; the rows add up to what is new`,
		note: 'Elasticities are judgements on published ones; whose they are is a lever of the simulator.'
	};
}

/** Step four: how the world answers. */
export const ANSWERS: Step = {
	id: 'answers',
	title: 'How the world answers',
	lever: 'opec.offsetShare',
	station: 'price',
	tell
};
