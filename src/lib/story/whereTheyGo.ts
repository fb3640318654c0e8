import { TOLD } from '$lib/format/told.ts';
import { shockedShare, venezuelanChange } from './cause.ts';
import type { Told } from './chapter.ts';
import { yearOf } from './words.ts';

/** Where barrels go to, or come from. */
export interface Taker {
	readonly name: string;
	/** Barrels that it takes up; negative = that it gives. [mb/d] */
	readonly barrels: number;
}

/** Barrels that print as none. [mb/d] */
const UNSEEN = 0.0005;

/** Name of a taker by whether it takes, gives, or neither. */
function named(barrels: number, [takes, gives, neither]: readonly [string, string, string]): Taker {
	return { name: Math.abs(barrels) < UNSEEN ? neither : barrels > 0 ? takes : gives, barrels };
}

/**
 * Barrels that are new in the story's year; negative = that go missing. [mb/d]
 *
 * new = Venezuelan change + shockedShare * (supply shock - demand shock * demand)
 */
export function newBarrels({ simulation }: Told): number {
	const { supply, demand } = simulation.assumptions.shock;
	const shocked = supply - demand * yearOf(simulation, 'demand').baseline;
	return venezuelanChange(simulation) + shockedShare(simulation) * shocked;
}

/** Why more or less is used: the price of the year, unless an earlier one still works on. */
function usedBecause(price: number): readonly [string, string, string] {
	return [
		price < 0 ? 'Used, because oil is cheaper' : 'Used more, as oil was cheaper',
		price > 0 ? 'Not used, because oil is dearer' : 'Not used, as oil was dearer',
		'Used'
	];
}

/** Where the year's new barrels go: rows that add up to them. [mb/d] */
export function whereTheyGo({ simulation }: Told): readonly Taker[] {
	const change = (name: 'demand' | 'tightOil' | 'otherSupply' | 'russiaOutput' | 'opecCut' | 'stockBuild') =>
		yearOf(simulation, name).change;
	const cut = change('opecCut');
	const russianPart = simulation.assumptions.opec.russiaShare * Math.max(0, cut);
	const { demand } = simulation.assumptions.shock;
	const shocked = shockedShare(simulation) * demand * yearOf(simulation, 'demand').baseline;
	return [
		named(change('demand') - shocked, usedBecause(yearOf(simulation, 'brent').change)),
		named(cut, ['OPEC+ makes room', 'OPEC+ pumps more', 'OPEC+']),
		named(-change('tightOil'), ['Shale drills less', 'Shale drills more', 'Shale']),
		named(-change('otherSupply'), [
			'Other producers pump less',
			'Other producers pump more',
			'Other producers'
		]),
		named(-(change('russiaOutput') + russianPart), [
			'Russian fields pump less',
			'Russian fields pump more',
			'Russian fields'
		]),
		named(change('stockBuild'), ['Into tanks', 'Out of tanks', 'Tanks'])
	];
}

/** Whether barrels are new, missing, or neither. */
export function sideOf(barrels: number): 'new' | 'missing' | 'none' {
	if (Math.abs(barrels) < TOLD.output) return 'none';
	return barrels > 0 ? 'new' : 'missing';
}
