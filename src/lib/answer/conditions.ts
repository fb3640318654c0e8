import { changeStarts } from '#models/exports/directLosses.ts';
import type { ParameterId } from '#models/parameters/registry.ts';
import type { Simulation } from '#models/simulate.ts';
import { yearFigure, YEARS } from '#models/summary.ts';
import { MONTHS_PER_YEAR } from '#models/units.ts';
import { NO_BREAK } from '$lib/format/number.ts';
import { TOLD } from '$lib/format/told.ts';
import { cartelBounds } from './cartelBounds.ts';
import { growthHold, isTold } from './growthHold.ts';
import type { Part } from './sentence.ts';

/** A lever's size, as short as it can be said. */
const size = (value: number) => Number(Math.abs(value).toPrecision(3));
const text = (words: string): Part => ({ kind: 'text', text: words });
const lever = (id: ParameterId): Part => ({ kind: 'lever', id });

/**
 * What is assumed, as far as it moves the answer of a year: Venezuela's plan, what OPEC+ does about it, and whatever else
 * tells the scenario from the baseline.
 *
 * @param index of the year, from the first
 */
export function conditionParts(simulation: Simulation, index: number): Part[] {
	const elsewhere = text(elsewhereWords(simulation, index));
	const cartel = cartelParts(simulation, index);
	// OPEC+ answers Venezuela and a supply shock together: then it comes behind both.
	const isShocked = simulation.assumptions.shock.supply !== 0;
	return [
		...planParts(simulation),
		lever('venezuela.delivery'),
		text(growthWords(simulation, index)),
		...(isShocked ? [elsewhere, ...cartel] : [...cartel, elsewhere])
	].filter((part) => part.kind !== 'text' || part.text !== '');
}

/** Venezuela's plan. A path typed as points takes the place of target and years. */
function planParts({ assumptions, startYear }: Simulation): Part[] {
	const { path, delayYears } = assumptions.venezuela;
	if (path !== null)
		return [text(`If Venezuela follows ${pathWords(path, startYear + delayYears)} and delivers `)];
	return [
		text('If Venezuela plans '),
		lever('venezuela.target'),
		text(' in '),
		lever('venezuela.yearsToTarget'),
		text(' and delivers ')
	];
}

/** The limit that holds the plan back in a year: a bolder plan brings no more then. */
function growthWords(simulation: Simulation, index: number): string {
	const hold = growthHold(simulation);
	if (hold === null || !isTold(hold.planned[index] - hold.held[index])) return '';
	return `, at most ${size(simulation.assumptions.venezuela.maxGrowth)}${NO_BREAK}mb/d more a year`;
}

/**
 * A path of points by where it leads. A point at 4 years is reached when the fourth year ends.
 *
 * @param begins calendar year from which the points count, with its part
 */
function pathWords(path: readonly (readonly [number, number])[], begins: number): string {
	const [years, output] = path[path.length - 1];
	const points = path.length === 1 ? '1 point' : `${path.length} points`;
	const end = begins + years;
	const when = years > 0 && Number.isInteger(end) ? `by the end of ${end - 1}` : `in ${Math.floor(end)}`;
	return `a path of ${points} to ${output} mb/d ${when}`;
}

/**
 * What OPEC+ does about the change: room for more barrels, more of its own for fewer, or the same way with them; of Venezuela
 * and a supply shock together it offsets its share.
 */
function cartelParts(simulation: Simulation, index: number): Part[] {
	const { assumptions, baseline, scenario } = simulation;
	const bounds = cartelBounds(simulation, index);
	const [before, after] = [baseline, scenario].map(({ venezuelaOutput }) =>
		yearFigure(venezuelaOutput, 'venezuelaOutput', index)
	);
	const falls = after - before < -TOLD.output;
	if (assumptions.shock.supply !== 0)
		return [text(', and OPEC+ offsets '), lever('opec.offsetShare'), text(` of the sum${bounds}`)];
	if (assumptions.opec.offsetShare < 0)
		return [
			text(`, and OPEC+ ${falls ? 'cuts with it' : 'adds to it'} (`),
			lever('opec.offsetShare'),
			text(`)${bounds}`)
		];
	return [
		text(`, and OPEC+ makes ${falls ? 'good' : 'room for'} `),
		lever('opec.offsetShare'),
		text(`${falls ? ' of the loss' : ' of it'}${bounds}`)
	];
}

/** What tells the scenario from the baseline beside Venezuela: shocks elsewhere, arms sales that are lost. */
function elsewhereWords({ assumptions, extra, startYear }: Simulation, index: number): string {
	const { shock, direct } = assumptions;
	const when = shockTimes(shock, startYear);
	const barrels = `${size(shock.supply)}${NO_BREAK}mb/d`;
	const supply = `${barrels} ${shock.supply < 0 ? 'are lost' : 'come from'} elsewhere${when}`;
	const demand = `the world wants ${size(100 * shock.demand)}${NO_BREAK}% ${shock.demand < 0 ? 'less' : 'more'} oil${when}`;
	const arms = `Russia sells arms for $${size(direct.armsLoss)}bn a year less`;
	return [
		shock.supply === 0 ? '' : `, and ${supply}`,
		shock.demand === 0 ? '' : `, and ${demand}`,
		direct.armsLoss === 0 || changeStarts(extra) >= MONTHS_PER_YEAR * (index + 1) ? '' : `, and ${arms}`
	].join('');
}

/** From when on and for how long a shock lasts: ` from 2029 for 2 years`. */
function shockTimes({ startYears, years }: Simulation['assumptions']['shock'], startYear: number): string {
	const isForGood = startYears + years >= YEARS;
	// It begins with the first whole month that has come.
	const first = startYear + Math.floor(Math.ceil(startYears * MONTHS_PER_YEAR) / MONTHS_PER_YEAR);
	const from = startYears === 0 && isForGood ? '' : ` from ${first}`;
	const length = Number(years.toFixed(2));
	return `${from}${isForGood ? '' : ` for ${length} ${length === 1 ? 'year' : 'years'}`}`;
}
