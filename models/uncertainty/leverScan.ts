import { lastWith } from '../numeric/lastWith.ts';
import { checkAssumptions } from '../parameters/check.ts';
import type { Assumptions } from '../parameters/registry.ts';
import type { NumberSpec } from '../parameters/types.ts';
import { MONTHS_PER_YEAR } from '../units.ts';

/** A lever's value and the result there. */
export interface Place {
	readonly input: number;
	readonly output: number;
}

/** Even places at which a lever's range is looked at: near enough that a hill between two has slopes that show. judgement */
const PLACES = 97;
/** Hills and valleys that are climbed to their ends, of each the foremost. judgement */
const CLIMBED = 3;
/** Steps of a climb; each leaves 0.62 of the width, all of them a part in 4,000. */
const CLIMB_STEPS = 17;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * Results over a lever's whole range, from its low end to its high one, with the tops of hills and the bottoms of valleys between the
 * even places. Months are taken one by one where the lever counts them. Values that make the assumptions illegal are passed over,
 * and those without a result, up to the last value that has one: the range may end between two places.
 *
 * @param at assumptions with a value of the lever
 * @param resultOf result of assumptions; NaN where there is none
 */
export function leverScan(
	spec: NumberSpec,
	at: (input: number) => Assumptions,
	resultOf: (assumptions: Assumptions) => number
): Place[] {
	const isLegal = (input: number) => checkAssumptions(at(input)).length === 0;
	const placeAt = (input: number): Place => ({ input, output: isLegal(input) ? resultOf(at(input)) : NaN });
	const all = inputsOf(spec).map(placeAt);
	// A lever of whole months has no more values than these.
	if (spec.unit === 'month') return all.filter(isTold);
	const even = withEdges(all, placeAt).filter(isTold);
	const tops = turns(even, 1).map((index) => climbed(even, index, 1, placeAt));
	const bottoms = turns(even, -1).map((index) => climbed(even, index, -1, placeAt));
	return [...even, ...tops, ...bottoms].sort((one, other) => one.input - other.input);
}

const isTold = ({ output }: Place): boolean => !Number.isNaN(output);

/** Places, and between neighbours of which one alone has a result the last that has. */
function withEdges(places: readonly Place[], placeAt: (input: number) => Place): Place[] {
	return places.flatMap((place, index) => {
		const next = places[index + 1];
		if (next === undefined || isTold(place) === isTold(next)) return [place];
		return [place, isTold(place) ? edge(place, next, placeAt) : edge(next, place, placeAt)];
	});
}

/** Last place with a result on the way to one without. */
function edge(told: Place, untold: Place, placeAt: (input: number) => Place): Place {
	return placeAt(lastWith((input) => isTold(placeAt(input)), told.input, untold.input));
}

/** Even places over a range, its ends included, and every month of it where it is a time. */
function inputsOf({ low, high, unit }: NumberSpec): number[] {
	const count = unit === 'month' ? high - low + 1 : PLACES;
	const even = Array.from({ length: count }, (_, index) => low + ((high - low) * index) / (count - 1));
	if (unit !== 'yr') return even;
	const first = Math.ceil(low * MONTHS_PER_YEAR);
	const months = Array.from(
		{ length: Math.floor(high * MONTHS_PER_YEAR) - first + 1 },
		(_, index) => (first + index) / MONTHS_PER_YEAR
	);
	return [...new Set([...even, ...months])].sort((one, other) => one - other);
}

/** Inner places that lie above both neighbours (side 1) or beneath them (side −1), the foremost first. */
function turns(places: readonly Place[], side: 1 | -1): number[] {
	const height = (index: number) => side * places[index].output;
	return places
		.map((_, index) => index)
		.slice(1, -1)
		.filter((index) => {
			const [before, here, after] = [height(index - 1), height(index), height(index + 1)];
			return here >= before && here >= after && (here > before || here > after);
		})
		.sort((one, other) => height(other) - height(one))
		.slice(0, CLIMBED);
}

/** Highest (side 1) or lowest (side −1) place between the neighbours of a place, by golden section. */
function climbed(
	places: readonly Place[],
	index: number,
	side: 1 | -1,
	placeAt: (input: number) => Place
): Place {
	let [low, high] = [places[index - 1].input, places[index + 1].input];
	let left = placeAt(high - GOLDEN * (high - low));
	let right = placeAt(low + GOLDEN * (high - low));
	let best = places[index];
	for (let step = 0; step < CLIMB_STEPS; step++) {
		const isLeft = side * left.output >= side * right.output;
		const higher = isLeft ? left : right;
		if (side * higher.output > side * best.output) best = higher;
		if (isLeft) {
			[high, right] = [right.input, left];
			left = placeAt(high - GOLDEN * (high - low));
		} else {
			[low, left] = [left.input, right];
			right = placeAt(low + GOLDEN * (high - low));
		}
	}
	return best;
}
