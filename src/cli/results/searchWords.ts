import type { NumberSpec } from '#models/parameters/types.ts';
import type { SearchAnswer, SearchRequest } from '#models/uncertainty/search.ts';
import { shortReaching, withinRange } from './shortReaching.ts';
import { stepsAcross } from './stepsAcross.ts';
import { unitText } from './unitText.ts';

/** Figures of a value in words. */
const FIGURES = 6;
/** Range of results that is a range by rounding alone, as a share of their size. */
const STILL = 1e-12;

/** Answer of a search in words: the lever's value, or why there is none. */
export function searchWords(
	lever: NumberSpec & { readonly id: string },
	request: SearchRequest,
	{ value, attains }: SearchAnswer
): string {
	if (attains === null) return `none: no value of ${lever.id} that is legal beside the others has an answer`;
	const [low, high] = attains;
	if (high - low <= STILL * Math.abs(high))
		return `${lever.id} moves nothing there: the result is ${short(high)} at every value in its range`;
	if (value !== null) return setting(lever, shortReaching(request, value, high - low));
	const isWithin = low <= request.target && request.target <= high;
	const steps = isWithin ? stepsAcross(request) : null;
	const range = `attains ${withinRange(attains).join('…')}`;
	if (steps === null) return `none in range: ${range}`;
	const neighbours = steps.map(
		({ input, output }) => `  ${setting(lever, short(input))} gives ${short(output)}`
	);
	return [`${jumpWords(lever)}; ${range}`, ...neighbours].join('\n');
}

function jumpWords({ unit }: NumberSpec): string {
	if (unit === 'month' || unit === 'yr')
		return 'none: the lever moves in whole months, and the target lies between two of them';
	return 'none: the result jumps over the target between two steps of the lever';
}

function setting({ id, unit }: NumberSpec & { readonly id: string }, value: number | string): string {
	return `${id} = ${value} ${unitText(unit)}`.trimEnd();
}

function short(value: number): string {
	return String(Number(value.toPrecision(FIGURES)));
}
