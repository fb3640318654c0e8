import { hasShock } from '#models/market/shock.ts';
import { fixed, significant, NO_BREAK } from '$lib/format/number.ts';
import type { Bar, Step, StepContent, Told } from '../chapter.ts';
import type { Taker } from '../whereTheyGo.ts';
import { newBarrels, sideOf, whereTheyGo } from '../whereTheyGo.ts';
import { barrelDollars, isNone, moved, ofLevel, STORY_YEAR, yearOf } from '../words.ts';

/** What the rows add up to, by whether barrels are new or missing. */
const MEASURES = {
	new: `Where the extra barrels go in ${STORY_YEAR}, million barrels a day; the rows add up to what is new`,
	missing: `Who makes up for the missing barrels in ${STORY_YEAR}, million barrels a day; the rows add up to what is missing`,
	none: `Where extra barrels go in ${STORY_YEAR}, million barrels a day; nothing is new, so the rows add up to none`
} as const;

/** Where nothing is new, a price may still move by what was new before. */
function nothingNew({ simulation }: Told): string {
	const { change, baseline } = yearOf(simulation, 'brent');
	if (isNone(change, baseline)) return 'Nothing is new, so nobody has to make room.';
	return `Nothing is new in ${STORY_YEAR}; what changed in the years before still works on, in wells and in habits.`;
}

/** What other producers do, of those that do it. */
function pushedOut(rows: readonly Taker[]): string {
	const [, opec, tight, others] = rows;
	const done = [
		opec.barrels > 0 ? 'OPEC+ makes room' : '',
		tight.barrels > 0 ? 'shale rigs stop' : '',
		others.barrels > 0 ? 'other fields are not drilled' : ''
	].filter((words) => words !== '');
	return done.length === 0 ? '' : `: ${done.join(', ')}`;
}

/** Whom new barrels push out; OPEC+ may add some of its own. */
function pushing(size: string, barrels: number, rows: readonly Taker[], price: number): string {
	const [used, opec] = rows;
	const added = Math.max(0, -opec.barrels);
	const share = 1 - used.barrels / (barrels + added);
	if (share < 0 || share > 1 || price > 0)
		return `The ${size}${NO_BREAK}mb/d that are new meet a world that what came before still moves: the rows show who takes and who gives.`;
	const opening =
		added > 0
			? `OPEC+ adds ${significant(added, 2)}${NO_BREAK}mb/d to the ${size} that are new. Of all of them,`
			: `Of the ${size}${NO_BREAK}mb/d that are new,`;
	return `${opening} about ${fixed(100 * share, 0)} in 100 barrels push out somebody else’s${pushedOut(rows)}. Only what is left finds a user, and users need a lower price to take it.`;
}

/** Who fills a gap; OPEC+ may widen it. */
function filling(size: string, barrels: number, rows: readonly Taker[], price: number): string {
	const [used, opec] = rows;
	const widened = Math.max(0, opec.barrels);
	const share = 1 - used.barrels / (barrels - widened);
	if (share < 0 || share > 1 || price < 0)
		return `The ${size}${NO_BREAK}mb/d that go missing meet a world that what came before still moves: the rows show who gives and who takes.`;
	const opening =
		widened > 0
			? `OPEC+ takes ${significant(widened, 2)}${NO_BREAK}mb/d on top of the ${size} that go missing. Of all of them,`
			: `Of the ${size}${NO_BREAK}mb/d that go missing,`;
	return `${opening} others fill about ${fixed(100 * share, 0)} in 100 barrels. The rest is not used, and users need a higher price to leave it.`;
}

/** Whom the year's barrels push out, or who fills a gap. */
function displacement(told: Told, barrels: number, rows: readonly Taker[]): string {
	const side = sideOf(barrels);
	if (side === 'none') return nothingNew(told);
	const size = significant(Math.abs(barrels), 2);
	const price = yearOf(told.simulation, 'brent').change;
	const words = (side === 'new' ? pushing : filling)(size, barrels, rows, price);
	return hasShock(told.simulation.assumptions.shock)
		? `Venezuela and the shock are counted together here. ${words}`
		: words;
}

function tell(told: Told): StepContent {
	const brent = yearOf(told.simulation, 'brent');
	const barrels = newBarrels(told);
	const side = sideOf(barrels);
	const rows = whereTheyGo(told);
	// Seen from a gap, what gives barrels is what counts.
	const sign = side === 'missing' ? -1 : 1;
	const bars = rows.map((row): Bar => ({
		name: row.name,
		value: sign * row.barrels,
		words: fixed(sign * row.barrels, 3),
		colour: row.name.startsWith('Russian') ? 'ru' : 'br',
		filled: true
	}));
	return {
		finding: `Brent is ${moved(brent.change, brent.baseline, barrelDollars)} in ${STORY_YEAR}${ofLevel(brent.change, brent.baseline, `$${fixed(brent.baseline, 0)}`)}.`,
		sentences: [
			displacement(told, barrels, rows),
			'At once hardly anybody can answer, so a sudden barrel moves the price a lot. Barrels that come over years meet a world that has had time.'
		],
		figure: { kind: 'bars', bars },
		measure: MEASURES[side],
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
