import type { ParameterId } from '#models/parameters/registry.ts';
import type { PathPoints } from '#models/parameters/types.ts';
import type { Simulation } from '#models/simulate.ts';
import { YEARS } from '#models/summary.ts';
import { NO_BREAK } from '$lib/format/number.ts';
import { isLevelPath, pathOutput } from './pathOutput.ts';
import type { Part } from './sentence.ts';

/** Delay from which on the start of a plan is told. [yr] */
const LATE = 1;
/** How far a path must go beyond its start and end for its farthest point to be told. [mb/d] judgement */
const FAR = 0.1;

const barrels = (output: number) => `${pathOutput(output)}${NO_BREAK}mb/d`;
const text = (words: string): Part => ({ kind: 'text', text: words });
const lever = (id: ParameterId): Part => ({ kind: 'lever', id });

/** Venezuela's plan. A path typed as points takes the place of target and years. */
export function planParts({ assumptions, startYear }: Simulation): Part[] {
	const { path, delayYears } = assumptions.venezuela;
	const begins = startYear + delayYears;
	const starts = delayYears < LATE ? '' : `starting in ${Math.floor(begins)}`;
	if (path !== null) {
		const isBeyond = !isLevelPath(path) && begins + path[path.length - 1][0] > startYear + YEARS;
		const asides = asideWords([isBeyond ? 'beyond these ten years' : '', starts]);
		return [text(`If Venezuela follows ${pathWords(path, begins)}${asides} and delivers `)];
	}
	return [
		text('If Venezuela plans '),
		lever('venezuela.target'),
		text(' in '),
		lever('venezuela.yearsToTarget'),
		text(`${asideWords([starts])} and delivers `)
	];
}

/** What is put in between, each after a comma, and one behind the last. */
function asideWords(asides: readonly string[]): string {
	const told = asides.filter(Boolean);
	return told.length === 0 ? '' : `, ${told.join(', ')},`;
}

/**
 * A path of points by whence and where it leads, and by what lies far from that. Until its first point it is level: when that
 * comes is told where some time passes before it.
 *
 * @param begins calendar year from which the points count, with its part
 */
function pathWords(path: PathPoints, begins: number): string {
	const [firstYears, first] = path[0];
	const [lastYears, last] = path[path.length - 1];
	if (isLevelPath(path)) return `a level path of ${barrels(first)}`;
	const way = wayWords(path, begins);
	// The unit is said once where the two stand side by side.
	const isBare = firstYears === 0 && way === '';
	const moment = firstYears === 0 ? '' : ` ${whenWords(begins + firstYears, 'at')}`;
	const from = isBare ? String(pathOutput(first)) : `${barrels(first)}${moment}`;
	return `a path from ${from}${way} to ${barrels(last)} ${whenWords(begins + lastYears, 'by')}`;
}

/** The point that lies farthest outside the path's start and end, where that is far. */
function wayWords(path: PathPoints, begins: number): string {
	const ends = [path[0][1], path[path.length - 1][1]];
	const beyond = ([, output]: PathPoints[number]) =>
		Math.max(output - Math.max(...ends), Math.min(...ends) - output);
	const farthest = path.reduce((far, point) => (beyond(point) > beyond(far) ? point : far));
	if (beyond(farthest) < FAR) return '';
	return ` by way of ${barrels(farthest[1])} ${whenWords(begins + farthest[0], 'at')}`;
}

/** A moment of a path: a point at 4 whole years is where the fifth begins. */
function whenWords(moment: number, start: string): string {
	return Number.isInteger(moment) ? `${start} the start of ${moment}` : `in ${Math.floor(moment)}`;
}
