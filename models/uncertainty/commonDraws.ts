import { checkYear } from '../checkYear.ts';
import type { Assumptions } from '../parameters/registry.ts';
import type { SeriesName } from '../series.ts';
import { checkDraws } from './checkDraws.ts';
import { drawColumns } from './drawColumns.ts';
import { drawValues } from './drawValues.ts';
import { uncertainParameters } from './uncertainParameters.ts';
import type { DrawChoice } from './uncertainParameters.ts';

/** A scenario whose draws are compared with another's. */
export interface Contender {
	readonly assumptions: Assumptions;
	readonly choice: DrawChoice;
	/** Index 0…9 of the year looked at, from the first year of its outlook. */
	readonly year: number;
}

/** What is compared, and by which draws. */
export interface CommonDrawsRequest {
	readonly one: Contender;
	readonly other: Contender;
	readonly series: SeriesName;
	readonly of: 'level' | 'difference';
	readonly seed: number;
	readonly n: number;
}

/**
 * Shares of the draws in which the one stands lower than the other, as high, or higher; their sum is 1. They are of the draws in
 * which both have an answer; NaN where none has both.
 */
export interface Standing {
	readonly lower: number;
	readonly same: number;
	readonly higher: number;
	/** Number of draws in which one of both or both have no answer, and which count in no share; absent where there are none. */
	readonly unanswered?: number;
}

/** Distance of two figures that no printed digit shows: rounding of some hundred steps in another order. [relative] assumption */
const SAME = 1e-12;

/**
 * How often one scenario's figure lies below another's, in draws that both share.
 *
 * The same points stand behind both (they depend on seed and parameter alone), so whatever is uncertain in both moves both alike, and
 * what remains is the scenarios' own difference. Two ranges that overlap widely may still keep their order in nearly every draw.
 * A draw in which no price clears the market of either counts in no share: what the search for one ended with has no order.
 *
 * @returns generator that yields the share of the work done and returns the shares
 * @throws {RangeError} from the generator's first step if the seed, the number of draws, a choice or the figure is illegal
 */
export function* commonDraws({
	one,
	other,
	series,
	of,
	seed,
	n
}: CommonDrawsRequest): Generator<number, Standing> {
	checkDraws({ seed, n });
	for (const { year } of [one, other]) checkYear(year);
	const values: Float64Array[] = [];
	for (const { assumptions, choice, year } of [one, other]) {
		const draws = { seed, mode: 'quasi', from: 0, count: n } as const;
		const columns = drawColumns(assumptions, uncertainParameters(assumptions, choice), draws);
		const slices = drawValues(assumptions, columns, n, { series, year, of });
		let step = slices.next();
		for (; !step.done; step = slices.next()) yield (values.length + step.value / n) / 2;
		values.push(step.value);
	}
	return standing(values[0], values[1]);
}

function standing(one: Float64Array, other: Float64Array): Standing {
	let lower = 0;
	let higher = 0;
	let unanswered = 0;
	for (let draw = 0; draw < one.length; draw++) {
		const distance = one[draw] - other[draw];
		if (Number.isNaN(distance)) {
			unanswered++;
			continue;
		}
		if (Math.abs(distance) <= SAME * Math.max(Math.abs(one[draw]), Math.abs(other[draw]))) continue;
		if (distance < 0) lower++;
		else higher++;
	}
	const answered = one.length - unanswered;
	// Of no draws there is no share: 0 / 0.
	const share = (count: number) => count / answered;
	return {
		...{ lower: share(lower), same: share(answered - lower - higher), higher: share(higher) },
		...(unanswered > 0 && { unanswered })
	};
}
