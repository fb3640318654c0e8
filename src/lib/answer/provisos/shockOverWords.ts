import { withOverrides } from '#models/parameters/registry.ts';
import type { SeriesName } from '#models/series.ts';
import { run } from '#models/simulate.ts';
import type { Simulation } from '#models/simulate.ts';
import { yearFigure } from '#models/summary.ts';
import { MONTHS } from '#models/timeline.ts';
import { MONTHS_PER_YEAR } from '#models/units.ts';
import { TOLD } from '$lib/format/told.ts';
import { shockMonths } from './disturbed.ts';

/** Barrels from which on a cause is named. [mb/d] judgement: a price that is told at all has a cause of this size */
const NAMED = 0.001;

/** Groups whose answer can outlast what it answered, where it grows with time. */
const isSlow = {
	demand: ({ demandElasticityShort, demandElasticityLong }: Market) =>
		demandElasticityLong !== demandElasticityShort,
	tightOil: ({ tightOilElasticityShort, tightOilElasticityLong }: Market) =>
		tightOilElasticityLong !== tightOilElasticityShort,
	otherSupply: ({ otherSupplyElasticityShort, otherSupplyElasticityLong }: Market) =>
		otherSupplyElasticityLong !== otherSupplyElasticityShort
} as const;
type Market = Simulation['assumptions']['market'];

/** Words for a signed flow: it goes up or down, or goes so less than without the shock. */
interface Told {
	readonly up: string;
	readonly down: string;
	readonly lessUp: string;
	readonly lessDown: string;
}

const CARTEL: Told = {
	up: 'OPEC+ still holds oil back',
	down: 'OPEC+ still pumps more',
	lessUp: 'OPEC+ still holds less back',
	lessDown: 'OPEC+ still adds less'
};
const STOCKS: Told = {
	up: 'stocks are refilled',
	down: 'stocks are run down',
	lessUp: 'stocks are filled less',
	lessDown: 'stocks are run down less'
};

/**
 * Why a shock that is over still moves a year's price, as far as each cause is at work: slow answers of supply and demand,
 * stocks, OPEC+.
 *
 * Told from the same run without the shock. Empty before the shock's end and where it moves nothing any more.
 *
 * @param index of the year, from the first
 */
export function shockOverWords(simulation: Simulation, index: number): string {
	const { assumptions, scenario, startYear } = simulation;
	const { from, until } = shockMonths(assumptions.shock);
	if (from === MONTHS || until > MONTHS_PER_YEAR * index) return '';
	const calm = run(withOverrides(assumptions, { 'shock.supply': 0, 'shock.demand': 0 }));
	const level = (name: SeriesName) => yearFigure(scenario[name], name, index);
	const moved = (name: SeriesName) => level(name) - yearFigure(calm.scenario[name], name, index);
	const told = (name: SeriesName, words: Told) => toldWords(level(name), moved(name), words);
	if (Math.abs(moved('brent')) < TOLD.price) return '';
	const isOff = (name: 'demand' | 'tightOil' | 'otherSupply') =>
		isSlow[name](assumptions.market) && Math.abs(moved(name)) >= NAMED;
	const causes = [
		answerWords(isOff('tightOil') || isOff('otherSupply'), isOff('demand')),
		told('opecCut', CARTEL),
		// What is stored because markets look ahead is no answer to the shock.
		assumptions.market.storageElasticity > 0 ? told('stockBuild', STOCKS) : ''
	].filter(Boolean);
	const why = causes.length === 0 ? '' : `: ${causes.join(', ')}`;
	return `The shock is over by ${startYear + index} and still moves the price${why}.`;
}

function answerWords(isSupplyOff: boolean, isDemandOff: boolean): string {
	const who = [isSupplyOff ? 'supply' : '', isDemandOff ? 'demand' : ''].filter(Boolean);
	if (who.length === 0) return '';
	return `${who.join(' and ')} that answered it ${who.length > 1 ? 'are' : 'is'} not back on ${who.length > 1 ? 'their paths' : 'its path'}`;
}

/**
 * What a signed flow does beside the run without the shock. What it does at all need not be what it does more of: an OPEC+ that
 * holds back less than it would still holds oil back.
 */
function toldWords(level: number, change: number, words: Told): string {
	if (Math.abs(change) < NAMED) return '';
	if (change > 0) return level > 0 ? words.up : words.lessDown;
	return level < 0 ? words.down : words.lessUp;
}
