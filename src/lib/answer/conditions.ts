import type { ParameterId } from '#models/parameters/registry.ts';
import type { Simulation } from '#models/simulate.ts';
import { yearFigure, YEARS } from '#models/summary.ts';
import { MONTHS_PER_YEAR } from '#models/units.ts';
import { losesArms } from '$lib/format/hardCurrency.ts';
import { NO_BREAK } from '$lib/format/number.ts';
import { TOLD } from '$lib/format/told.ts';
import { cartelBounds } from './cartelBounds.ts';
import { growthHold, isTold } from './growthHold.ts';
import { planParts } from './planParts.ts';
import { shockMonths } from './provisos/disturbed.ts';
import type { ShockMonths } from './provisos/disturbed.ts';
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

/** The limit that holds the plan back in a year: a bolder plan brings no more then. */
function growthWords(simulation: Simulation, index: number): string {
	const hold = growthHold(simulation);
	if (hold === null || !isTold(hold.planned[index] - hold.held[index])) return '';
	return `, at most ${size(simulation.assumptions.venezuela.maxGrowth)}${NO_BREAK}mb/d more a year`;
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
	if (assumptions.opec.offsetShare === 0) {
		const does =
			assumptions.shock.supply !== 0
				? 'offsets none of the sum'
				: falls
					? 'makes none of the loss good'
					: 'makes no room for it';
		return [text(`, and OPEC+ ${does} (`), lever('opec.offsetShare'), text(`)${bounds}`)];
	}
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
function elsewhereWords(simulation: Simulation, index: number): string {
	const { assumptions, startYear } = simulation;
	const { shock, direct } = assumptions;
	const when = shockTimes(shock, startYear);
	const barrels = `${size(shock.supply)}${NO_BREAK}mb/d`;
	const supply = `${barrels} ${shock.supply < 0 ? 'are lost' : 'come from'} elsewhere${when}`;
	const demand = `the world wants ${size(100 * shock.demand)}${NO_BREAK}% ${shock.demand < 0 ? 'less' : 'more'} oil${when}`;
	const arms = `Russia sells arms for $${size(direct.armsLoss)}bn a year less`;
	return [
		shock.supply === 0 ? '' : `, and ${supply}`,
		shock.demand === 0 ? '' : `, and ${demand}`,
		losesArms(simulation, index) ? `, and ${arms}` : ''
	].join('');
}

/** From when on and for how long a shock lasts: ` from 2029 for 2 years`. */
function shockTimes(shock: Simulation['assumptions']['shock'], startYear: number): string {
	const { startYears, years } = shock;
	const isForGood = startYears + years >= YEARS;
	// It begins with the first whole month that has come.
	const first = startYear + Math.floor(Math.ceil(startYears * MONTHS_PER_YEAR) / MONTHS_PER_YEAR);
	const from = startYears === 0 && isForGood ? '' : ` from ${first}`;
	return `${from}${isForGood ? '' : ` for ${lengthWords(years, shockMonths(shock))}`}`;
}

/** How long a shock lasts: whole months where that is less than a year. */
function lengthWords(years: number, { from, until }: ShockMonths): string {
	if (years < 1) return `${until - from} months`;
	const length = Number(years.toFixed(2));
	return `${length} ${length === 1 ? 'year' : 'years'}`;
}
